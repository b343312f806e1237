import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { ServiceEntry } from '@rathaus/plugin-service-registry-common';
import { UndoSnackbar } from '@rathaus/rathaus-react';
import { useLocation, useNavigate } from 'react-router-dom';
import { serviceRegistryApiRef } from '../../api';
import { useText } from '../../translations/useText';
import { readSavedState } from '../lib/savedState';

/** Properties of {@link SavedNotice}. */
export interface SavedNoticeProps {
  entry: ServiceEntry;
  /** The entry as it is after undoing. */
  onRestored(entry: ServiceEntry): void;
}

/**
 * On the page of an entry that was just saved: says so, and takes it back on request by restoring the revision
 * before.
 */
export function SavedNotice(props: SavedNoticeProps) {
  const { entry, onRestored } = props;
  const t = useText();
  const api = useApi(serviceRegistryApiRef);
  const location = useLocation();
  const navigate = useNavigate();
  const saved = readSavedState(location.state);
  const [outcome, setOutcome] = useState<'undone' | 'failed'>();
  const undoTo = saved?.undoTo;

  // Without the state, going back to the page later does not say it again.
  const forget = () =>
    navigate(
      { pathname: location.pathname, search: location.search },
      { replace: true, state: null },
    );

  const undo = async (revision: number) => {
    try {
      onRestored(
        await api.restoreEntry(entry.name, entry.revision, { revision }),
      );
      setOutcome('undone');
    } catch {
      setOutcome('failed');
    }
  };

  if (outcome) {
    return (
      <UndoSnackbar
        message={t(`edit.saved.${outcome}`)}
        onClose={() => setOutcome(undefined)}
      />
    );
  }
  const isUndoable =
    undoTo !== undefined &&
    saved?.revision === entry.revision &&
    entry.allowedActions.includes('restore');
  return (
    <UndoSnackbar
      message={
        saved &&
        t(undoTo === undefined ? 'edit.saved.new' : 'edit.saved.changed')
      }
      onUndo={isUndoable ? () => undo(undoTo) : undefined}
      onClose={forget}
    />
  );
}
