import { useImportSubject } from '../subject/ImportSubject';
import { useState } from 'react';
import { ImportJob } from '@rathaus/rathaus-common';
import Button from '@material-ui/core/Button';
import DownloadIcon from '@material-ui/icons/GetApp';
import { toCsv } from '../../files/csv';
import { download } from '../../files/download';
import { useText } from '../translation/useText';
import { allRows } from '../lib/allRows';

/** The faulty rows with their reasons as a table, to correct the file with. */
export function FaultyRowsFile(props: { job: ImportJob }) {
  const { job } = props;
  const t = useText();
  const { api, fields, useProblemText } = useImportSubject();
  const say = useProblemText();
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');

  const make = async () => {
    setState('busy');
    try {
      const rows = await allRows('faulty', query =>
        api.listImportRows(job.id, query),
      );
      const table = rows.flatMap(row =>
        row.problems.map(problem => [
          String(row.line),
          row.title ?? '',
          fields.labelOf(problem.path) ?? '',
          say(problem),
        ]),
      );
      const heading = [
        t('faultyFile.line'),
        fields.labelOf('title') ?? '',
        t('faultyFile.field'),
        t('faultyFile.reason'),
      ];
      download(
        new Blob([toCsv([heading, ...table])], {
          type: 'text/csv;charset=utf-8',
        }),
        t('faultyFile.name', {
          name: job.fileName.replace(/\.\w+$/, ''),
        }),
      );
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  return (
    <div>
      <Button
        size="small"
        variant="outlined"
        startIcon={<DownloadIcon />}
        disabled={state === 'busy'}
        onClick={make}
      >
        {t('faultyFile.button')}
      </Button>
      <div role="alert">{state === 'failed' && t('faultyFile.failed')}</div>
    </div>
  );
}
