import { ReactNode } from 'react';
import {
  configApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import { Theme, makeStyles } from '@material-ui/core/styles';
import { Link } from 'react-router-dom';
import { LogoFull } from '../../../brand/LogoFull';
import { NotificationsButton } from '../../notifications';
import { NavLinks } from '../menu/NavLinks';
import { useNavGroups } from '../menu/useNavGroups';
import { navTranslationRef } from '../translation';
import { UserMenu } from '../user/UserMenu';
import { NavDrawer } from './NavDrawer';
import { PAGE_ID, SkipLink } from './SkipLink';

const BAND_HEIGHT = 64;
const NAV_WIDTH = 248;

const useStyles = makeStyles(theme => ({
  band: {
    position: 'sticky',
    top: 0,
    zIndex: theme.zIndex.appBar,
    color: 'var(--rathaus-on-band)',
    backgroundColor: 'var(--rathaus-band)',
    '@media print': { display: 'none' },
  },
  bandContent: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    height: BAND_HEIGHT,
    padding: theme.spacing(0, 3),
    [theme.breakpoints.down('xs')]: { gap: 0, padding: theme.spacing(0, 1) },
  },
  home: {
    color: 'inherit',
    textDecoration: 'none',
    borderRadius: 6,
    minWidth: 0,
    overflow: 'hidden',
    // What follows begins where the page does.
    [theme.breakpoints.up('md')]: { flex: 'none', minWidth: NAV_WIDTH },
    '&:focus-visible': { outlineColor: 'var(--rathaus-on-band)' },
  },
  // Takes the room between the two ends, with and without something in it.
  search: {
    display: 'flex',
    flex: '1 1 auto',
    [theme.breakpoints.down('sm')]: { justifyContent: 'flex-end' },
  },
  body: { display: 'flex', alignItems: 'stretch' },
  nav: {
    position: 'sticky',
    top: BAND_HEIGHT,
    flex: 'none',
    alignSelf: 'flex-start',
    width: NAV_WIDTH,
    maxHeight: `calc(100vh - ${BAND_HEIGHT}px)`,
    overflowY: 'auto',
    padding: theme.spacing(3, 1.5),
    '@media print': { display: 'none' },
  },
  page: {
    flex: '1 1 auto',
    minWidth: 0,
    minHeight: `calc(100vh - ${BAND_HEIGHT}px)`,
  },
}));

/** Properties of {@link Shell}. */
export interface ShellProps {
  /** The search in the band; an app without a search has none. */
  search?: ReactNode;
  /** The page. */
  children: ReactNode;
}

/** The frame around every page: skip link, band with name, search and person, navigation, and the page. */
export function Shell(props: ShellProps) {
  const classes = useStyles();
  const { t } = useTranslationRef(navTranslationRef);
  const appTitle =
    useApi(configApiRef).getOptionalString('app.title') ?? 'Rathaus-Portal';
  const groups = useNavGroups();
  const wide = useMediaQuery((theme: Theme) => theme.breakpoints.up('md'), {
    noSsr: true,
  });

  return (
    <>
      <SkipLink />
      <header className={classes.band}>
        <div className={classes.bandContent}>
          {!wide && <NavDrawer groups={groups} />}
          <Link
            to="/"
            className={classes.home}
            aria-label={t('homeLink', { name: appTitle })}
          >
            <LogoFull name={appTitle} size={34} />
          </Link>
          <div className={classes.search}>{props.search}</div>
          <NotificationsButton />
          <UserMenu />
        </div>
      </header>
      <div className={classes.body}>
        {wide && (
          <nav className={classes.nav} aria-label={t('menu.label')}>
            <NavLinks groups={groups} />
          </nav>
        )}
        <div id={PAGE_ID} className={classes.page}>
          {props.children}
        </div>
      </div>
    </>
  );
}
