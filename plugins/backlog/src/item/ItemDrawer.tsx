import { useCallback, useEffect, useId, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  ConfirmDialog,
  ErrorState,
  LoadingSkeleton,
  useLoad,
  usePhoneScreen,
  useUnsavedWarning,
} from '@rathaus/rathaus-react';
import Drawer from '@material-ui/core/Drawer';
import IconButton from '@material-ui/core/IconButton';
import CloseIcon from '@material-ui/icons/Close';
import { makeStyles } from '@material-ui/core/styles';
import { flushSync } from 'react-dom';
import { backlogApiRef } from '../api';
import { useBoard } from '../board/context/BoardContext';
import { useFocusOnCard } from '../board/moves/useFocusOnCard';
import { useOpenItem } from '../board/useOpenItem';
import { NEW_ITEM } from '../routes';
import { useText } from '../translations/useText';
import { EditItem } from './form/EditItem';
import { NewItem } from './form/NewItem';
import { ItemView } from './ItemView';

const useStyles = makeStyles(theme => ({
  paper: {
    width: 'min(760px, 100vw)',
    // Nothing of the board shines through at the edge of a phone.
    [theme.breakpoints.down('xs')]: { width: '100vw' },
  },
  close: {
    position: 'absolute',
    top: theme.spacing(1.5),
    right: theme.spacing(1.5),
    zIndex: 1,
  },
  content: {
    padding: theme.spacing(3),
    minWidth: 0,
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(2) },
  },
}));

/** An item beside the board; on a phone it is the whole page. The address leads here. */
export function ItemDrawer(props: { id: string }) {
  const { id } = props;
  const classes = useStyles();
  const t = useText();
  const titleId = useId();
  const { close } = useOpenItem();
  const isPhone = usePhoneScreen();
  const [unsaved, setUnsaved] = useState(false);
  const [leaving, setLeaving] = useState(false);
  useUnsavedWarning(unsaved);
  useFocusOnCard(id);
  const leave = () => (unsaved ? setLeaving(true) : close());

  return (
    <Drawer
      anchor="right"
      open
      transitionDuration={isPhone ? 0 : 150}
      onClose={leave}
      classes={{ paper: classes.paper }}
      PaperProps={{
        role: 'dialog',
        'aria-modal': true,
        'aria-labelledby': titleId,
      }}
    >
      <IconButton
        className={classes.close}
        aria-label={t('item.close')}
        onClick={leave}
      >
        <CloseIcon />
      </IconButton>
      <div className={classes.content}>
        {id === NEW_ITEM ? (
          <NewItem titleId={titleId} onUnsaved={setUnsaved} onCancel={leave} />
        ) : (
          <KnownItem id={id} titleId={titleId} onUnsaved={setUnsaved} />
        )}
      </div>
      <ConfirmDialog
        open={leaving}
        title={t('item.leave.title')}
        confirmLabel={t('item.leave.confirm')}
        onConfirm={close}
        onClose={() => setLeaving(false)}
      >
        {t('item.leave.text')}
      </ConfirmDialog>
    </Drawer>
  );
}

function KnownItem(props: {
  id: string;
  titleId: string;
  onUnsaved(unsaved: boolean): void;
}) {
  const { id, titleId, onUnsaved } = props;
  const t = useText();
  const api = useApi(backlogApiRef);
  const { cards, put } = useBoard();
  const load = useCallback(
    (signal: AbortSignal) => api.getItem(id, { signal }),
    [api, id],
  );
  const { value: item, error, loading, reload, replace } = useLoad(load);
  const [editing, setEditing] = useState(false);

  // The board hears of changes first; an item that is being edited waits until it is saved.
  const known = cards.find(card => card.id === id)?.revision ?? 0;
  const isOutdated = item !== undefined && known > item.revision;
  useEffect(() => {
    if (isOutdated && !loading && !editing) {
      reload();
    }
  }, [isOutdated, loading, editing, reload]);

  if (error && !item) {
    return (
      <>
        <h2 id={titleId} hidden>
          {t('item.unknown')}
        </h2>
        <ErrorState error={error} onRetry={reload} />
      </>
    );
  }
  if (!item) {
    return (
      <>
        <h2 id={titleId} hidden>
          {t('item.loading')}
        </h2>
        <LoadingSkeleton shape="page" />
      </>
    );
  }
  const onChanged = (changed: typeof item) => {
    // Before the board knows it: else the item would look outdated for a moment and be asked for again.
    flushSync(() => replace(changed));
    put(changed);
  };
  return editing ? (
    <EditItem
      item={item}
      titleId={titleId}
      onUnsaved={onUnsaved}
      onSaved={saved => {
        onChanged(saved);
        setEditing(false);
      }}
      onCancel={() => setEditing(false)}
    />
  ) : (
    <ItemView
      item={item}
      titleId={titleId}
      onEdit={() => setEditing(true)}
      onChanged={onChanged}
    />
  );
}
