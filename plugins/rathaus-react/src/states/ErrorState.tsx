import { ReactNode } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import ErrorOutlineIcon from '@material-ui/icons/ErrorOutline';
import { makeStyles } from '@material-ui/core/styles';
import { LinkButton } from '../buttons/LinkButton';
import { rathausReactTranslationRef } from '../translation/ref';
import { classifyError } from './classifyError';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    gap: theme.spacing(2),
    padding: theme.spacing(2),
    borderLeft: `4px solid ${theme.palette.error.main}`,
    background: theme.palette.background.paper,
  },
  icon: { color: theme.palette.error.main, marginTop: 2 },
  text: { maxWidth: '72ch', minWidth: 0 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    marginTop: theme.spacing(2),
  },
  details: {
    marginTop: theme.spacing(2),
    color: theme.palette.text.secondary,
    fontSize: theme.typography.body2.fontSize,
    overflowWrap: 'anywhere',
  },
}));

/** Properties of {@link ErrorState}. */
export interface ErrorStateProps {
  error: Error;
  /** Place of the title in the page's outline. */
  headingLevel?: 2 | 3;
  /** Says instead of the general sentence what is safe, for example that a draft is kept. */
  safe?: ReactNode;
  /** Adds a button that tries again. */
  onRetry?: () => void;
  /** Further ways out. */
  actions?: ReactNode;
}

/** An error for people: what happened, what is safe, what to do; the technical text only on request. */
export function ErrorState(props: ErrorStateProps) {
  const { error, headingLevel = 2, safe, onRetry, actions } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rathausReactTranslationRef);
  const kind = classifyError(error);

  return (
    <div className={classes.root} role="alert">
      <ErrorOutlineIcon className={classes.icon} aria-hidden="true" />
      <div className={classes.text}>
        <Typography variant="h3" component={`h${headingLevel}`} gutterBottom>
          {t(`error.${kind}.title`)}
        </Typography>
        <Typography>
          {t(`error.${kind}.what`)} {safe ?? t(`error.${kind}.safe`)}
        </Typography>
        <Typography>{t(`error.${kind}.todo`)}</Typography>
        <div className={classes.actions}>
          {kind === 'unauthorized' && (
            <Button
              variant="contained"
              color="primary"
              onClick={() => window.location.reload()}
            >
              {t('error.signIn')}
            </Button>
          )}
          {kind !== 'unauthorized' && onRetry && (
            <Button variant="outlined" color="primary" onClick={onRetry}>
              {t('error.retry')}
            </Button>
          )}
          {kind === 'notFound' && (
            <LinkButton to="/" variant="outlined" color="primary">
              {t('error.home')}
            </LinkButton>
          )}
          {actions}
        </div>
        {error.message && (
          <details className={classes.details}>
            <summary>{t('error.details')}</summary>
            <span lang="en">
              {error.name}: {error.message}
            </span>
          </details>
        )}
      </div>
    </div>
  );
}
