import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { EntityNames } from '@rathaus/rathaus-react';
import { REMARK_ROW } from '../../remarks/RemarkButton';
import { Text, useText } from '../../translations/useText';
import { PartHeading } from '../facts/PartHeading';
import { NeighbourLink } from './NeighbourLink';
import { Interface, Neighbourhood } from './useNeighbourhood';

/** More names than this are counted instead of listed. */
const NAMED = 3;

const useStyles = makeStyles(theme => ({
  part: { '& + &': { marginTop: theme.spacing(2) } },
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
}));

function namesText(t: Text, refs: string[], names: EntityNames): string {
  const shown = refs.slice(0, NAMED).map(names.nameOf).join(', ');
  const more = refs.length - NAMED;
  return more > 0
    ? t('entry.technology.and', { names: shown, count: more })
    : shown;
}

function List(props: {
  title: string;
  path: string;
  interfaces: Interface[];
  names: EntityNames;
  describe: (names: string) => string;
}) {
  const { title, path, interfaces, names, describe } = props;
  const classes = useStyles();
  const t = useText();
  if (interfaces.length === 0) {
    return null;
  }
  return (
    <div className={`${classes.part} ${REMARK_ROW}`}>
      <PartHeading title={title} level={3} path={path} />
      <ul className={classes.list}>
        {interfaces.map(({ ref, others }) => (
          <li key={ref}>
            <NeighbourLink entityRef={ref} names={names} />
            {others.length > 0 && (
              <Typography variant="body2" color="textSecondary">
                {describe(namesText(t, others, names))}
              </Typography>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Properties of {@link InterfaceLists}. */
export interface InterfaceListsProps {
  neighbourhood: Neighbourhood;
  names: EntityNames;
}

/** The interfaces of an entry, with those on their other side. */
export function InterfaceLists(props: InterfaceListsProps) {
  const { neighbourhood, names } = props;
  const t = useText();
  const { provides, consumes } = neighbourhood;
  if (provides.length + consumes.length === 0) {
    return (
      <Typography color="textSecondary">
        {t('entry.technology.noInterfaces')}
      </Typography>
    );
  }
  return (
    <>
      <List
        title={t('entry.technology.provides')}
        path="providesApis"
        interfaces={provides}
        names={names}
        describe={others => t('entry.technology.usedBy', { names: others })}
      />
      <List
        title={t('entry.technology.consumes')}
        path="consumesApis"
        interfaces={consumes}
        names={names}
        describe={others => t('entry.technology.offeredBy', { names: others })}
      />
    </>
  );
}
