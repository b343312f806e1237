import { SavedView } from '@rathaus/plugin-backlog-common';
import IconButton from '@material-ui/core/IconButton';
import Link from '@material-ui/core/Link';
import Typography from '@material-ui/core/Typography';
import CheckIcon from '@material-ui/icons/Check';
import DeleteIcon from '@material-ui/icons/DeleteOutlined';
import EditIcon from '@material-ui/icons/EditOutlined';
import { makeStyles } from '@material-ui/core/styles';
import { Link as RouterLink } from 'react-router-dom';
import { useText } from '../translations/useText';
import { writeAddress } from './lib/viewAddress';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    minHeight: 48,
  },
  check: { width: 24, lineHeight: 0, flex: 'none' },
  name: { flex: 1, minWidth: 0, overflowWrap: 'anywhere', hyphens: 'auto' },
}));

/** Properties of {@link ViewList}. */
export interface ViewListProps {
  title: string;
  views: readonly SavedView[];
  /** Id of the one that the page shows. */
  active: string | undefined;
  onOpen(): void;
  onChange(view: SavedView): void;
  onDelete(view: SavedView): void;
}

/** Saved views, each a link that works without its name, too. */
export function ViewList(props: ViewListProps) {
  const { title, views, active } = props;
  const classes = useStyles();
  const t = useText();
  if (views.length === 0) {
    return null;
  }
  return (
    <div>
      <Typography variant="body2" color="textSecondary" component="h3">
        {title}
      </Typography>
      <ul className={classes.list}>
        {views.map(view => {
          const { id, name } = view;
          const isActive = id === active;
          return (
            <li key={id} className={classes.row}>
              <span className={classes.check} aria-hidden="true">
                {isActive && <CheckIcon color="primary" />}
              </span>
              <div className={classes.name}>
                <Link
                  component={RouterLink}
                  to={`?${writeAddress(view)}`}
                  aria-current={isActive || undefined}
                  onClick={props.onOpen}
                >
                  {name}
                </Link>
                {view.own && view.shared && (
                  <Typography variant="body2" color="textSecondary">
                    {t('savedView.isShared')}
                  </Typography>
                )}
              </div>
              {view.mayChange && (
                <>
                  <IconButton
                    size="small"
                    aria-label={t('savedView.changeOf', { name })}
                    onClick={() => props.onChange(view)}
                  >
                    <EditIcon />
                  </IconButton>
                  <IconButton
                    size="small"
                    aria-label={t('savedView.deleteOf', { name })}
                    onClick={() => props.onDelete(view)}
                  >
                    <DeleteIcon />
                  </IconButton>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
