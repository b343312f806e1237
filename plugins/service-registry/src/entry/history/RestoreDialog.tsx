import { diffFields } from '@rathaus/rathaus-common';
import { useCallback, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  EntryRevision,
  ServiceEntry,
} from '@rathaus/plugin-service-registry-common';
import {
  ConfirmDialog,
  ErrorState,
  formatDateTime,
  LoadingSkeleton,
  useEntityNames,
  useLoad,
} from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { serviceRegistryApiRef } from '../../api';
import { useText } from '../../translations/useText';
import { explaining } from '../actions/describeFailure';
import { NoteField } from '../actions/NoteField';
import { ChangeList } from './ChangeList';
import { changeRefs } from './changeRefs';

const useStyles = makeStyles(theme => ({
  content: { display: 'grid', gap: theme.spacing(2) },
}));

/** Properties of {@link RestoreDialog}. */
export interface RestoreDialogProps {
  entry: ServiceEntry;
  revision: EntryRevision;
  onRestored: (entry: ServiceEntry) => void;
  onClose: () => void;
}

/** Asks before an earlier revision comes back, and shows what that changes. */
export function RestoreDialog(props: RestoreDialogProps) {
  const { entry, revision, onRestored, onClose } = props;
  const classes = useStyles();
  const t = useText();
  const api = useApi(serviceRegistryApiRef);
  const [note, setNote] = useState('');
  const number = revision.revision;
  const load = useCallback(
    (signal: AbortSignal) => api.getRevision(entry.name, number, { signal }),
    [api, entry.name, number],
  );
  const { value: content, error, reload } = useLoad(load);
  const changes = content ? diffFields(entry.fields, content.fields) : [];
  const { nameOf } = useEntityNames(changeRefs(changes));
  const nothing = changes.length === 0 && !entry.retiredAt;

  const restore = async () => {
    const input = { revision: number, ...(note.trim() && { note }) };
    onRestored(
      await explaining(t, () =>
        api.restoreEntry(entry.name, entry.revision, input),
      ),
    );
  };
  return (
    <ConfirmDialog
      open
      title={t('entry.history.restoreTitle', { revision: String(number) })}
      confirmLabel={t('entry.history.restoreConfirm')}
      confirmDisabled={!content || nothing}
      onConfirm={restore}
      onClose={onClose}
    >
      <div className={classes.content}>
        <Typography>
          {t('entry.history.restoreText', {
            date: formatDateTime(revision.at),
          })}
        </Typography>
        {error && (
          <ErrorState error={error} headingLevel={3} onRetry={reload} />
        )}
        {!content && !error && <LoadingSkeleton shape="list" count={2} />}
        {content && (
          <div>
            <Typography variant="h5" component="h3" gutterBottom>
              {nothing
                ? t('entry.history.restoreNothing')
                : t('entry.history.restoreChanges')}
            </Typography>
            <ChangeList changes={changes} context={{ t, nameOf }} />
          </div>
        )}
        <NoteField
          label={t('entry.history.restoreNote')}
          value={note}
          onChange={setNote}
        />
      </div>
    </ConfirmDialog>
  );
}
