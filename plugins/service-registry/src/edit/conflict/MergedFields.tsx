import { Fragment } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Merge, Side, Versions } from '../lib/merge';
import { useUnitName } from './useUnitName';
import { VersionValue } from './VersionValue';

const useStyles = makeStyles(theme => ({
  list: { margin: theme.spacing(1, 0, 0) },
  name: { fontWeight: 600 },
  value: { margin: theme.spacing(0, 0, 1) },
}));

/** Properties of {@link MergedFields}. */
export interface MergedFieldsProps {
  side: Side;
  title: string;
  merge: Merge;
  versions: Versions;
}

/** What only one side changed and is therefore taken over without a question. */
export function MergedFields(props: MergedFieldsProps) {
  const { side, title, merge, versions } = props;
  const classes = useStyles();
  const nameOf = useUnitName();
  const units = merge.automatic
    .filter(automatic => automatic.side === side)
    .map(({ unit }) => unit);
  if (units.length === 0) {
    return null;
  }
  return (
    <section>
      <Typography variant="h3">{title}</Typography>
      <dl className={classes.list}>
        {units.map(unit => (
          <Fragment key={unit.id}>
            <dt className={classes.name}>{nameOf(unit)}</dt>
            <dd className={classes.value}>
              <VersionValue unit={unit} values={versions[side]} />
            </dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}
