import { useState } from 'react';
import {
  EntryRevision,
  ServiceEntry,
} from '@rathaus/plugin-service-registry-common';
import {
  ErrorState,
  LoadingSkeleton,
  useEntityNames,
} from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../translations/useText';
import { changeRefs } from './changeRefs';
import { RestoreDialog } from './RestoreDialog';
import { RevisionItem } from './RevisionItem';
import { useRevisions } from './useRevisions';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  error: { marginBottom: theme.spacing(2) },
}));

function refsIn(revisions: readonly EntryRevision[]): string[] {
  return [
    ...revisions.flatMap(revision => revision.actor ?? []),
    ...changeRefs(revisions.flatMap(revision => revision.changes)),
  ].filter(ref => ref.includes(':'));
}

/** Properties of {@link HistoryTab}. */
export interface HistoryTabProps {
  entry: ServiceEntry;
  onRestored: (entry: ServiceEntry, restoredRevision: number) => void;
}

/** Who changed what and when, and the way back. */
export function HistoryTab(props: HistoryTabProps) {
  const { entry, onRestored } = props;
  const classes = useStyles();
  const t = useText();
  const history = useRevisions(entry.name, entry.revision);
  const { nameOf } = useEntityNames(refsIn(history.items ?? []));
  const [restoring, setRestoring] = useState<EntryRevision>();
  const mayRestore = entry.allowedActions.includes('restore');

  if (entry.origin === 'repository') {
    return <Typography>{t('entry.history.repository')}</Typography>;
  }
  return (
    <>
      {history.error && (
        <div className={classes.error}>
          <ErrorState error={history.error} onRetry={history.reload} />
        </div>
      )}
      {!history.items && !history.error && <LoadingSkeleton shape="list" />}
      {history.items && (
        <ol className={classes.list}>
          {history.items.map(revision => (
            <RevisionItem
              key={revision.revision}
              revision={revision}
              isCurrent={revision.revision === entry.revision}
              context={{ t, nameOf }}
              onRestore={
                mayRestore && revision.revision !== entry.revision
                  ? () => setRestoring(revision)
                  : undefined
              }
            />
          ))}
        </ol>
      )}
      {history.loadMore && (
        <Button
          variant="outlined"
          disabled={history.loadingMore}
          onClick={history.loadMore}
        >
          {t('entry.history.more')}
        </Button>
      )}
      {restoring && (
        <RestoreDialog
          entry={entry}
          revision={restoring}
          onRestored={restored => onRestored(restored, restoring.revision)}
          onClose={() => setRestoring(undefined)}
        />
      )}
    </>
  );
}
