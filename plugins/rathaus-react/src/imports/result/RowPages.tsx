import { useImportSubject } from '../subject/ImportSubject';
import { useCallback } from 'react';
import { ImportJob, ImportRowStatus } from '@rathaus/rathaus-common';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { formatNumber } from '../../format/number';
import { useLoad } from '../../hooks/useLoad';
import { ErrorState } from '../../states/ErrorState';
import { LoadingSkeleton } from '../../states/LoadingSkeleton';
import { useText } from '../translation/useText';
import { isDone } from '../lib/defaultStatus';
import { ImportView } from '../page/useImportView';
import { FaultyRowsFile } from './FaultyRowsFile';
import { RowList } from './RowList';

/** Rows on one page. */
const PAGE_SIZE = 50;

const useStyles = makeStyles(theme => ({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(1),
    marginBottom: theme.spacing(1),
  },
  pages: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    marginTop: theme.spacing(2),
  },
}));

/** Properties of {@link RowPages}. */
export interface RowPagesProps {
  job: ImportJob;
  status: ImportRowStatus;
  view: ImportView;
}

/** The rows of one status, page by page. */
export function RowPages(props: RowPagesProps) {
  const { job, status, view } = props;
  const { cursor } = view;
  const classes = useStyles();
  const t = useText();
  const { api, words, RowHint } = useImportSubject();
  const load = useCallback(
    (signal: AbortSignal) =>
      api.listImportRows(
        job.id,
        { status, limit: PAGE_SIZE, cursor },
        { signal },
      ),
    [api, job.id, status, cursor],
  );
  const { value: rows, error, reload } = useLoad(load);
  if (error) {
    return <ErrorState error={error} onRetry={reload} headingLevel={3} />;
  }
  if (!rows) {
    return <LoadingSkeleton shape="list" />;
  }
  const tense = isDone(job) ? 'was' : 'will';
  const sentence = (count: number) =>
    status === 'faulty' || status === 'left'
      ? t(`rows.${tense}.${status}`, { count, number: formatNumber(count) })
      : words.rows(tense, status, count);
  const { nextCursor } = rows.pageInfo;
  return (
    <>
      <div className={classes.bar}>
        <Typography variant="body2" color="textSecondary">
          {rows.totalItems === 0 ? t('rows.none') : sentence(rows.totalItems)}
        </Typography>
        {status === 'faulty' && rows.totalItems > 0 && (
          <FaultyRowsFile job={job} />
        )}
      </div>
      {RowHint && <RowHint rows={rows.items} />}
      <RowList rows={rows.items} isApplied={job.state === 'applied'} />
      {(cursor || nextCursor) && (
        <nav className={classes.pages} aria-label={t('rows.pages')}>
          {cursor && (
            <Button variant="outlined" onClick={() => view.showRows(status)}>
              {t('rows.first')}
            </Button>
          )}
          {nextCursor && (
            <Button
              variant="outlined"
              onClick={() => view.showRows(status, nextCursor)}
            >
              {t('rows.next')}
            </Button>
          )}
        </nav>
      )}
    </>
  );
}
