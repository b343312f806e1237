import { ReactNode } from 'react';
import {
  configApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { MAIN_CONTENT_ID, useDocumentTitle } from '@rathaus/rathaus-react';
import { LogoFull } from '../../brand/LogoFull';
import { LanguageSwitch } from '../../preferences/LanguageSwitch';
import { signInTranslationRef } from './translation';

const useStyles = makeStyles(theme => ({
  root: { minHeight: '100vh' },
  band: {
    color: 'var(--rathaus-on-band)',
    backgroundColor: 'var(--rathaus-band)',
  },
  bandContent: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(1, 3),
    maxWidth: 1040,
    margin: '0 auto',
    padding: theme.spacing(2, 3),
  },
  main: {
    maxWidth: 1040,
    margin: '0 auto',
    padding: theme.spacing(5, 3, 8),
    outline: 'none',
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(3, 2, 6) },
  },
  intro: { maxWidth: '68ch', margin: theme.spacing(1, 0, 4) },
}));

/** Properties of {@link SignInFrame}. */
export interface SignInFrameProps {
  title: string;
  intro: ReactNode;
  children?: ReactNode;
}

/** The page before somebody is signed in: who we are, the language, and what there is to do. */
export function SignInFrame(props: SignInFrameProps) {
  const classes = useStyles();
  const { t } = useTranslationRef(signInTranslationRef);
  const appTitle =
    useApi(configApiRef).getOptionalString('app.title') ?? 'Rathaus-Portal';
  useDocumentTitle(t('documentTitle'), appTitle);
  return (
    <div className={classes.root}>
      <header className={classes.band}>
        <div className={classes.bandContent}>
          <LogoFull name={appTitle} size={40} />
          <LanguageSwitch />
        </div>
      </header>
      <main id={MAIN_CONTENT_ID} tabIndex={-1} className={classes.main}>
        <Typography variant="h1">{props.title}</Typography>
        <Typography
          component="div"
          color="textSecondary"
          className={classes.intro}
        >
          {props.intro}
        </Typography>
        {props.children}
      </main>
    </div>
  );
}
