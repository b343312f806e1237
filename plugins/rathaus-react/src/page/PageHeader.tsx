import { ReactNode } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Breadcrumb, BreadcrumbItem } from './Breadcrumb';

const useStyles = makeStyles(theme => ({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: theme.spacing(2),
    marginBottom: theme.spacing(3),
  },
  screenOnly: { '@media print': { display: 'none' } },
  titles: { flex: '1 1 320px', minWidth: 0 },
  title: { hyphens: 'auto', overflowWrap: 'anywhere' },
  headline: { marginBottom: theme.spacing(0.5) },
  subtitle: { maxWidth: '72ch', marginTop: theme.spacing(0.5) },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    '@media print': { display: 'none' },
  },
}));

/** Properties of {@link PageHeader}. */
export interface PageHeaderProps {
  /** The page's only h1. */
  title: ReactNode;
  /** A short line above the title, for example "Online-Dienst · Fachbereich Bürgerservice". */
  headline?: ReactNode;
  /** One or two sentences below the title. */
  subtitle?: ReactNode;
  /** Way back up, without the page itself. */
  breadcrumb?: BreadcrumbItem[];
  /** Buttons beside the title; the most important first. */
  actions?: ReactNode;
  /** Leaves the head out of print, for a page whose content is a sheet of its own. */
  screenOnlyHeader?: boolean;
}

/** Head of a page. Pages get it from `PortalPage`; only a page whose `<main>` is somebody else's uses it alone. */
export function PageHeader(props: PageHeaderProps) {
  const { title, headline, subtitle, breadcrumb, actions, screenOnlyHeader } =
    props;
  const classes = useStyles();
  return (
    <>
      {breadcrumb && breadcrumb.length > 0 && <Breadcrumb items={breadcrumb} />}
      <div
        className={
          screenOnlyHeader
            ? `${classes.header} ${classes.screenOnly}`
            : classes.header
        }
      >
        <div className={classes.titles}>
          {headline && (
            <Typography
              component="p"
              variant="body2"
              color="textSecondary"
              className={classes.headline}
            >
              {headline}
            </Typography>
          )}
          <Typography variant="h1" className={classes.title}>
            {title}
          </Typography>
          {subtitle && (
            <Typography
              component="div"
              color="textSecondary"
              className={classes.subtitle}
            >
              {subtitle}
            </Typography>
          )}
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </div>
    </>
  );
}
