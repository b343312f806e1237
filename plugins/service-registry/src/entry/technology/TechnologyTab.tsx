import { ServiceEntry } from '@rathaus/plugin-service-registry-common';
import {
  ErrorState,
  LoadingSkeleton,
  SectionCard,
  useEntityNames,
} from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../translations/useText';
import { DependencyGraph } from './DependencyGraph';
import { DependencyLists } from './DependencyLists';
import { InterfaceLists } from './InterfaceLists';
import { ProductFacts } from './ProductFacts';
import { neighbourhoodRefs, useNeighbourhood } from './useNeighbourhood';

const useStyles = makeStyles(theme => ({
  parts: { display: 'grid', gap: theme.spacing(3) },
  help: {
    marginBottom: theme.spacing(2),
    [theme.breakpoints.down('xs')]: { display: 'none' },
  },
}));

function Connections(props: { entry: ServiceEntry }) {
  const { entry } = props;
  const classes = useStyles();
  const t = useText();
  const { value, error, reload } = useNeighbourhood(entry);
  const names = useEntityNames(neighbourhoodRefs(value));
  const nameOf = (ref: string) =>
    ref === entry.entityRef ? entry.fields.title : names.nameOf(ref);

  if (error) {
    return <ErrorState error={error} onRetry={reload} />;
  }
  if (!value || names.loading) {
    return <LoadingSkeleton shape="list" count={2} />;
  }
  const connected = value.dependencies.nodes.length > 1;
  return (
    <>
      <SectionCard title={t('entry.technology.graph')}>
        {connected && (
          <>
            <Typography
              variant="body2"
              color="textSecondary"
              className={classes.help}
            >
              {t('entry.technology.graphHelp')}
            </Typography>
            <DependencyGraph
              title={entry.fields.title}
              model={value.dependencies}
              nameOf={nameOf}
            />
          </>
        )}
        <DependencyLists model={value.dependencies} names={names} />
      </SectionCard>
      <SectionCard title={t('entry.technology.interfaces')}>
        <InterfaceLists neighbourhood={value} names={names} />
      </SectionCard>
    </>
  );
}

/** What the entry is connected with, and what it is built with. */
export function TechnologyTab(props: { entry: ServiceEntry }) {
  const classes = useStyles();
  const t = useText();
  return (
    <div className={classes.parts}>
      <Connections entry={props.entry} />
      <SectionCard title={t('entry.technology.product')}>
        <ProductFacts fields={props.entry.fields} />
      </SectionCard>
    </div>
  );
}
