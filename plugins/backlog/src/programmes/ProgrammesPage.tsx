import { useCallback, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Programme } from '@rathaus/plugin-backlog-common';
import {
  EmptyState,
  ErrorState,
  LinkButton,
  LoadingSkeleton,
  PortalPage,
  UndoSnackbar,
  useLoad,
} from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import AddIcon from '@material-ui/icons/Add';
import { useParams } from 'react-router-dom';
import { backlogApiRef } from '../api';
import { useNotices } from '../board/context/useNotices';
import { useLinks } from '../routes';
import { useText } from '../translations/useText';
import { ProgrammeDialog } from './ProgrammeDialog';
import { ProgrammeList } from './ProgrammeList';

/** The Fördertöpfe of a board, for those who keep them. */
export function ProgrammesPage() {
  const { board: id = '' } = useParams();
  const t = useText();
  const links = useLinks();
  const api = useApi(backlogApiRef);
  const load = useCallback(
    (signal: AbortSignal) => api.getBoard(id, { signal }),
    [api, id],
  );
  const { value: view, error, reload } = useLoad(load);
  const { tell, snackbar } = useNotices();
  const [edited, setEdited] = useState<Programme | 'new'>();
  const mayKeep = view?.allowedActions.includes('keepProgrammes') ?? false;
  const create = (
    <Button
      variant="contained"
      color="primary"
      startIcon={<AddIcon />}
      onClick={() => setEdited('new')}
    >
      {t('programme.create')}
    </Button>
  );

  return (
    <PortalPage
      title={t('programme.title')}
      subtitle={t('programme.subtitle')}
      breadcrumb={[
        { label: view?.board.title ?? t('boards.title'), to: links.board(id) },
      ]}
      actions={mayKeep && create}
    >
      {error && <ErrorState error={error} onRetry={reload} />}
      {!view && !error && <LoadingSkeleton shape="list" count={4} />}
      {view && !mayKeep && (
        <EmptyState
          action={
            <LinkButton to={links.board(id)} variant="outlined" color="primary">
              {t('handIn.toBoard')}
            </LinkButton>
          }
        >
          {t('programme.forbidden')}
        </EmptyState>
      )}
      {view && mayKeep && view.programmes.length === 0 && (
        <EmptyState>{t('programme.empty')}</EmptyState>
      )}
      {view && mayKeep && (
        <ProgrammeList programmes={view.programmes} onEdit={setEdited} />
      )}
      {view && edited && (
        <ProgrammeDialog
          board={id}
          programme={edited === 'new' ? undefined : edited}
          taken={view.programmes.map(programme => programme.id)}
          onSaved={saved => {
            setEdited(undefined);
            tell(t('programme.saved', { title: saved.title }));
            reload();
          }}
          onClose={() => setEdited(undefined)}
        />
      )}
      <UndoSnackbar {...snackbar} />
    </PortalPage>
  );
}
