import { ReactNode } from 'react';
import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Breadcrumb, BreadcrumbItem } from './Breadcrumb';
import { useDocumentTitle } from './useDocumentTitle';

/** Id of the page's `<main>`: the target of the skip link and of the focus after a change of page. */
export const MAIN_CONTENT_ID = 'inhalt';

/** Widest line of content in CSS pixels. */
export const MAX_CONTENT_WIDTH = 1240;

const useStyles = makeStyles(theme => ({
  main: {
    flex: '1 1 auto',
    minWidth: 0,
    outline: 'none',
    padding: theme.spacing(3, 4, 8),
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(2, 2, 6) },
    '@media print': { padding: 0 },
  },
  content: { maxWidth: MAX_CONTENT_WIDTH, margin: '0 auto' },
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: theme.spacing(2),
    marginBottom: theme.spacing(3),
  },
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

/** Properties of {@link PortalPage}. */
export interface PortalPageProps {
  /** The page's only h1. */
  title: ReactNode;
  /** Title of the browser tab without the portal's name; needed when `title` is no plain text. */
  documentTitle?: string;
  /** A short line above the title, for example "Online-Dienst · Fachbereich Bürgerservice". */
  headline?: ReactNode;
  /** One or two sentences below the title. */
  subtitle?: ReactNode;
  /** Way back up, without the page itself. */
  breadcrumb?: BreadcrumbItem[];
  /** Buttons beside the title; the most important first. */
  actions?: ReactNode;
  children?: ReactNode;
}

/**
 * The frame of every page of the portal: the one `<main>`, the one h1, the tab's title ("X · Rathaus-Portal") and a
 * content column of at most {@link MAX_CONTENT_WIDTH} pixels. Pages that use it set `noHeader: true` in their
 * `PageBlueprint`.
 */
export function PortalPage(props: PortalPageProps) {
  const { title, headline, subtitle, breadcrumb, actions, children } = props;
  const classes = useStyles();
  const appTitle = useApi(configApiRef).getOptionalString('app.title');
  useDocumentTitle(
    props.documentTitle ?? (typeof title === 'string' ? title : undefined),
    appTitle,
  );

  return (
    <main id={MAIN_CONTENT_ID} tabIndex={-1} className={classes.main}>
      <div className={classes.content}>
        {breadcrumb && breadcrumb.length > 0 && (
          <Breadcrumb items={breadcrumb} />
        )}
        <div className={classes.header}>
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
        {children}
      </div>
    </main>
  );
}
