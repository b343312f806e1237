import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { EntityNames } from '@rathaus/rathaus-react';
import { REMARK_ROW } from '../../remarks/RemarkButton';
import { useText } from '../../translations/useText';
import { DependencyModel, Level } from './dependencyModel';
import { PartHeading } from '../facts/PartHeading';
import { NeighbourLink } from './NeighbourLink';

const useStyles = makeStyles(theme => ({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 280px), 1fr))',
    gap: theme.spacing(3),
    marginTop: theme.spacing(3),
  },
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
}));

function Neighbours(props: {
  title: string;
  none: string;
  /** Field that holds them; missing where the others' entries do. */
  path?: string;
  refs: string[];
  names: EntityNames;
}) {
  const { title, none, path, refs, names } = props;
  const classes = useStyles();
  return (
    <div className={path && REMARK_ROW}>
      <PartHeading title={title} level={3} path={path} />
      {refs.length === 0 ? (
        <Typography color="textSecondary">{none}</Typography>
      ) : (
        <ul className={classes.list}>
          {refs.map(ref => (
            <li key={ref}>
              <NeighbourLink entityRef={ref} names={names} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Properties of {@link DependencyLists}. */
export interface DependencyListsProps {
  model: DependencyModel;
  names: EntityNames;
}

/** The direct neighbours of an entry as two lists. */
export function DependencyLists(props: DependencyListsProps) {
  const { model, names } = props;
  const classes = useStyles();
  const t = useText();
  const at = (level: Level) =>
    model.nodes
      .filter(node => node.level === level)
      .map(node => node.ref)
      .sort((a, b) => names.nameOf(a).localeCompare(names.nameOf(b), 'de'));
  return (
    <div className={classes.columns}>
      <Neighbours
        title={t('entry.technology.dependencyOf')}
        none={t('entry.technology.dependencyOfNone')}
        refs={at(-1)}
        names={names}
      />
      <Neighbours
        title={t('entry.technology.dependsOn')}
        none={t('entry.technology.dependsOnNone')}
        path="dependsOn"
        refs={at(1)}
        names={names}
      />
    </div>
  );
}
