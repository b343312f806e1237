import { ImportJob } from '@rathaus/rathaus-common';
import { formatDateTime } from '../../format/date';
import { formatNumber } from '../../format/number';
import { useText } from '../translation/useText';

const ENCODINGS = { 'utf-8': 'UTF-8', 'windows-1252': 'Windows-1252' };

/** When a file came, how large it is, and how it was read. */
export function ImportSummaryLine(props: { job: ImportJob }) {
  const { job } = props;
  const t = useText();
  const delimiters = {
    ';': t('delimiter.semicolon'),
    ',': t('delimiter.comma'),
    '\t': t('delimiter.tab'),
  };
  return (
    <>
      {[
        t('one.uploaded', { when: formatDateTime(job.createdAt) }),
        t('list.rows', {
          count: job.rowCount,
          number: formatNumber(job.rowCount),
        }),
        t('one.columns', { count: job.columns.length }),
        ENCODINGS[job.format.encoding],
        t('one.delimiter', {
          delimiter: delimiters[job.format.delimiter],
        }),
      ].join(' · ')}
    </>
  );
}
