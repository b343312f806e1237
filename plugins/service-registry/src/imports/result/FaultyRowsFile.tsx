import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { ImportJob } from '@rathaus/rathaus-common';
import Button from '@material-ui/core/Button';
import DownloadIcon from '@material-ui/icons/GetApp';
import { download, toCsv } from '@rathaus/rathaus-react';
import { serviceRegistryApiRef } from '../../api';
import { useProblemText } from '../../edit/fields/useProblemText';
import { fieldLabel, fieldOfPath } from '../../lib/fields';
import { useText } from '../../translations/useText';
import { allRows } from '../lib/allRows';

/** The faulty rows with their reasons as a table, to correct the file with. */
export function FaultyRowsFile(props: { job: ImportJob }) {
  const { job } = props;
  const t = useText();
  const say = useProblemText();
  const api = useApi(serviceRegistryApiRef);
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
          fieldOfPath(problem.path) ? fieldLabel(t, problem.path) : '',
          say(problem),
        ]),
      );
      const heading = [
        t('imports.faultyFile.line'),
        t('field.title'),
        t('imports.faultyFile.field'),
        t('imports.faultyFile.reason'),
      ];
      download(
        new Blob([toCsv([heading, ...table])], {
          type: 'text/csv;charset=utf-8',
        }),
        t('imports.faultyFile.name', {
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
        {t('imports.faultyFile.button')}
      </Button>
      <div role="alert">
        {state === 'failed' && t('imports.faultyFile.failed')}
      </div>
    </div>
  );
}
