import { toError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import { columnOfKind, Item, itemSchema } from '@rathaus/plugin-backlog-common';
import Button from '@material-ui/core/Button';
import BlockIcon from '@material-ui/icons/NotInterested';
import DeleteIcon from '@material-ui/icons/DeleteOutline';
import EditIcon from '@material-ui/icons/EditOutlined';
import MoveIcon from '@material-ui/icons/SwapHoriz';
import RestoreIcon from '@material-ui/icons/Restore';
import { makeStyles } from '@material-ui/core/styles';
import { backlogApiRef } from '../api';
import { useBoard } from '../board/context/BoardContext';
import { useOpenItem } from '../board/useOpenItem';
import { describeError, readFailure } from '../lib/failure';
import { useText } from '../translations/useText';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    '@media print': { display: 'none' },
  },
}));

/** Properties of {@link ItemActions}. */
export interface ItemActionsProps {
  item: Item;
  onEdit(): void;
  onChanged(item: Item): void;
}

/** What the person may do with an item as a whole. */
export function ItemActions(props: ItemActionsProps) {
  const { item, onEdit, onChanged } = props;
  const classes = useStyles();
  const t = useText();
  const api = useApi(backlogApiRef);
  const { board, askWhere, put, refresh, tell } = useBoard();
  const declined = columnOfKind(board, 'declined');
  const { close } = useOpenItem();
  const may = (action: Item['allowedActions'][number]) =>
    item.allowedActions.includes(action);

  const act = async (step: () => Promise<void>) => {
    try {
      await step();
    } catch (error) {
      const failure = readFailure(error, itemSchema);
      if (failure.kind === 'conflict') {
        onChanged(failure.current);
      }
      tell(describeError(t, toError(error)));
    } finally {
      void refresh();
    }
  };
  const remove = () =>
    act(async () => {
      const deleted = await api.deleteItem(item.id, item.revision);
      put(deleted);
      close();
      tell(t('item.deletedNow', { number: item.number }), async () => {
        put(await api.restoreItem(deleted.id, deleted.revision));
      });
    });
  const restore = () =>
    act(async () => {
      onChanged(await api.restoreItem(item.id, item.revision));
      tell(t('item.restored', { number: item.number }));
    });

  if (!(may('edit') || may('move') || may('delete') || may('restore'))) {
    return null;
  }
  return (
    <div className={classes.root}>
      {may('edit') && (
        <Button
          variant="contained"
          color="primary"
          startIcon={<EditIcon />}
          onClick={onEdit}
        >
          {t('item.edit')}
        </Button>
      )}
      {may('move') && (
        <Button
          variant="outlined"
          color="primary"
          startIcon={<MoveIcon />}
          onClick={() => askWhere(item.id)}
        >
          {t('item.move')}
        </Button>
      )}
      {may('decline') && declined && item.column !== declined.id && (
        <Button
          startIcon={<BlockIcon />}
          onClick={() => askWhere(item.id, declined.id)}
        >
          {t('item.decline')}
        </Button>
      )}
      {may('delete') && (
        <Button startIcon={<DeleteIcon />} onClick={remove}>
          {t('item.delete')}
        </Button>
      )}
      {may('restore') && (
        <Button
          variant="contained"
          color="primary"
          startIcon={<RestoreIcon />}
          onClick={restore}
        >
          {t('item.restore')}
        </Button>
      )}
    </div>
  );
}
