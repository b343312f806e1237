import {
  CompoundEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2),
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
}));

/** Links to entities as a list that wraps between them. */
export function EntityLinks(props: {
  refs: Array<string | CompoundEntityRef>;
}) {
  const classes = useStyles();
  return (
    <ul className={classes.list}>
      {props.refs.map(ref => (
        <li key={typeof ref === 'string' ? ref : stringifyEntityRef(ref)}>
          <EntityRefLink entityRef={ref} hideIcon disableTooltip />
        </li>
      ))}
    </ul>
  );
}
