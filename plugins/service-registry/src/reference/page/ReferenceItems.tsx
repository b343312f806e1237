import { ReferenceItem } from '@rathaus/plugin-service-registry-common';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(0, 2),
    padding: theme.spacing(1.25, 0),
    '&:not(:last-child)': {
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    [theme.breakpoints.up('sm')]: {
      gridTemplateColumns: '150px minmax(0, 1fr)',
    },
  },
  key: {
    fontVariantNumeric: 'tabular-nums',
    color: theme.palette.text.secondary,
  },
  name: { hyphens: 'auto', overflowWrap: 'anywhere' },
}));

/** Items of a reference list: key, name and the group they belong to. */
export function ReferenceItems(props: { items: readonly ReferenceItem[] }) {
  const classes = useStyles();
  return (
    <ul className={classes.list}>
      {props.items.map(({ key, name, group }) => (
        <li key={key} className={classes.item}>
          <span className={classes.key}>{key}</span>
          <div className={classes.name}>
            {name}
            {group && (
              <Typography variant="body2" color="textSecondary">
                {group}
              </Typography>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
