import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  LinkButton,
  MarkdownText,
  Notice,
  SectionCard,
} from '@rathaus/rathaus-react';
import { useLinks } from '../routes';
import { useText } from '../translations/useText';
import { ResultLink } from './ResultLink';
import { RunState } from './lib/runState';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(3) },
  links: {
    margin: 0,
    paddingLeft: theme.spacing(2.5),
    fontWeight: 600,
    '& li + li': { marginTop: theme.spacing(1) },
  },
  text: { marginTop: theme.spacing(2), '&:first-child': { marginTop: 0 } },
}));

/** What a run made, with the ways there. */
export function RunResult(props: { run: RunState }) {
  const { run } = props;
  const classes = useStyles();
  const t = useText();
  const pages = useLinks();
  /** What is not there yet but in somebody else's hands is said to be so. */
  const waiting = (url: string) => {
    const outcome = run.steps.find(({ made }) => made?.href === url)?.made
      ?.outcome;
    return outcome && outcome !== 'done' && ` (${t(`outcome.${outcome}`)})`;
  };
  return (
    <div className={classes.root}>
      <Notice
        tone="success"
        title={t('run.completed.title')}
        actions={
          <LinkButton to={pages.templates} size="small" variant="outlined">
            {t('wizard.toList')}
          </LinkButton>
        }
      />
      {(run.links.length > 0 || run.texts.length > 0) && (
        <SectionCard title={t('run.result')}>
          {run.links.length > 0 && (
            <ul className={classes.links}>
              {run.links.map(link => (
                <li key={`${link.title}${link.url}`}>
                  <ResultLink link={link} />
                  {waiting(link.url)}
                </li>
              ))}
            </ul>
          )}
          {run.texts.map(({ title, content }) => (
            <div key={`${title}${content}`} className={classes.text}>
              {title && (
                <Typography variant="h4" component="h3">
                  {title}
                </Typography>
              )}
              <MarkdownText content={content} below={3} />
            </div>
          ))}
        </SectionCard>
      )}
    </div>
  );
}
