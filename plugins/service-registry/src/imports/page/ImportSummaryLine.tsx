import { ImportJob } from '@rathaus/rathaus-common';
import { formatDateTime, formatNumber } from '@rathaus/rathaus-react';
import { useText } from '../../translations/useText';

const ENCODINGS = { 'utf-8': 'UTF-8', 'windows-1252': 'Windows-1252' };

/** When a file came, how large it is, and how it was read. */
export function ImportSummaryLine(props: { job: ImportJob }) {
  const { job } = props;
  const t = useText();
  const delimiters = {
    ';': t('imports.delimiter.semicolon'),
    ',': t('imports.delimiter.comma'),
    '\t': t('imports.delimiter.tab'),
  };
  return (
    <>
      {[
        t('imports.one.uploaded', { when: formatDateTime(job.createdAt) }),
        t('imports.list.rows', {
          count: job.rowCount,
          number: formatNumber(job.rowCount),
        }),
        t('imports.one.columns', { count: job.columns.length }),
        ENCODINGS[job.format.encoding],
        t('imports.one.delimiter', {
          delimiter: delimiters[job.format.delimiter],
        }),
      ].join(' · ')}
    </>
  );
}
