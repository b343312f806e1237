import { useState } from 'react';
import {
  Board,
  DeletedItem,
  DeletedItemList,
} from '@rathaus/plugin-backlog-common';
import { EmptyState, formatDateTime } from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import Link from '@material-ui/core/Link';
import RestoreIcon from '@material-ui/icons/Restore';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Link as RouterLink } from 'react-router-dom';
import { useLinks } from '../routes';
import { useText } from '../translations/useText';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: theme.spacing(1, 0, 2), padding: 0 },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(1, 2),
    padding: theme.spacing(1.5, 0),
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
  what: { flex: '1 1 260px', minWidth: 0, overflowWrap: 'anywhere' },
  title: { fontWeight: 600, hyphens: 'auto' },
}));

/** Properties of {@link DeletedList}. */
export interface DeletedListProps {
  board: Board;
  list: DeletedItemList;
  onRestore(item: DeletedItem): Promise<void>;
  onMore(): void;
}

/** What was deleted, each with the way back. */
export function DeletedList(props: DeletedListProps) {
  const { board, list, onRestore, onMore } = props;
  const { items, totalItems } = list;
  const classes = useStyles();
  const t = useText();
  const links = useLinks();
  const [pending, setPending] = useState<string>();
  const titleOf = (column: string) =>
    board.columns.find(({ id }) => id === column)?.title ?? column;
  const restore = async (item: DeletedItem) => {
    setPending(item.id);
    await onRestore(item);
    setPending(undefined);
  };
  if (items.length === 0) {
    return <EmptyState>{t('deleted.empty')}</EmptyState>;
  }
  return (
    <>
      <Typography role="status">
        {t('deleted.count', { count: totalItems })}
      </Typography>
      <ul className={classes.list}>
        {items.map(item => (
          <li key={item.id} className={classes.item}>
            <div className={classes.what}>
              <Typography className={classes.title}>
                <Link component={RouterLink} to={links.item(board.id, item.id)}>
                  {item.number} {item.title}
                </Link>
              </Typography>
              <Typography variant="body2" color="textSecondary">
                {t('deleted.when', {
                  when: formatDateTime(item.deletedAt),
                  column: titleOf(item.column),
                })}
              </Typography>
            </div>
            <Button
              variant="outlined"
              color="primary"
              startIcon={<RestoreIcon />}
              aria-label={t('deleted.restoreOf', {
                item: `${item.number} ${item.title}`,
              })}
              disabled={pending !== undefined}
              onClick={() => restore(item)}
            >
              {t('deleted.restore')}
            </Button>
          </li>
        ))}
      </ul>
      {items.length < totalItems && (
        <Button variant="outlined" color="primary" onClick={onMore}>
          {t('deleted.more')}
        </Button>
      )}
    </>
  );
}
