import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { SectionCard } from '@rathaus/rathaus-react';
import { useText } from '../translations/useText';
import { ResultLink } from './ResultLink';
import { RunStep } from './lib/runState';

const useStyles = makeStyles(theme => ({
  list: {
    margin: 0,
    paddingLeft: theme.spacing(2.5),
    '& li + li': { marginTop: theme.spacing(1) },
  },
  title: { fontWeight: 600, overflowWrap: 'anywhere' },
}));

/** What is there already although the run did not come to its end. */
export function MadeSoFar(props: { steps: readonly RunStep[] }) {
  const classes = useStyles();
  const t = useText();
  const made = props.steps.flatMap(step =>
    step.made ? [{ id: step.id, ...step.made }] : [],
  );
  if (made.length === 0) {
    return null;
  }
  return (
    <SectionCard title={t('run.madeSoFar')}>
      <ul className={classes.list}>
        {made.map(({ id, title, href, outcome, next }) => (
          <li key={id}>
            <span className={classes.title}>
              <ResultLink link={{ title, url: href }} />
            </span>{' '}
            ({t(`outcome.${outcome}`)})
            <Typography color="textSecondary">{next}</Typography>
          </li>
        ))}
      </ul>
    </SectionCard>
  );
}
