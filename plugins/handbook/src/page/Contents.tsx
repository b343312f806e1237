import Link from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import { Heading, PageSummary } from '@rathaus/plugin-handbook-common';
import { useNarrowScreen } from '@rathaus/rathaus-react';
import { Link as RouterLink } from 'react-router-dom';
import { pageAddress, useHandbookPath } from '../routes';
import { useText } from '../translations/useText';

const useStyles = makeStyles(theme => ({
  nav: {
    '& ol': { margin: 0, padding: 0, listStyle: 'none' },
    '@media print': { display: 'none' },
  },
  beside: {
    position: 'sticky',
    // Below the band at the top of the page.
    top: 80,
    maxHeight: 'calc(100vh - 96px)',
    overflowY: 'auto',
  },
  above: {
    padding: theme.spacing(1, 2),
    background: theme.palette.background.paper,
    borderRadius: theme.shape.borderRadius,
    '& summary': { minHeight: 32, cursor: 'pointer', fontWeight: 600 },
  },
  link: {
    display: 'block',
    padding: theme.spacing(0.75, 1.5),
    borderLeft: '3px solid transparent',
    hyphens: 'auto',
    textDecoration: 'none',
    '&:hover': { textDecoration: 'underline' },
    '&[aria-current]': {
      borderLeftColor: theme.palette.primary.main,
      fontWeight: 600,
    },
  },
  section: { paddingLeft: theme.spacing(3.5) },
}));

/** Properties of {@link Contents}. */
export interface ContentsProps {
  pages: readonly PageSummary[];
  /** Name of the page that is shown. */
  current: string;
  /** Its headings; empty while it is loading. */
  headings: readonly Heading[];
}

/** All pages, and the sections of the one that is shown: beside the page, or folded above it where it is narrow. */
export function Contents(props: ContentsProps) {
  const { pages, current, headings } = props;
  const classes = useStyles();
  const t = useText();
  const base = useHandbookPath();
  const isNarrow = useNarrowScreen();

  const sections = headings.filter(({ level }) => level === 2);
  const list = (
    <ol>
      {pages.map(({ name, title }) => (
        <li key={name}>
          <Link
            component={RouterLink}
            to={pageAddress(base, name)}
            className={classes.link}
            aria-current={name === current ? 'page' : undefined}
          >
            {title}
          </Link>
          {name === current && sections.length > 0 && (
            <ol>
              {sections.map(section => (
                <li key={section.id}>
                  <Link
                    component={RouterLink}
                    to={pageAddress(base, name, section.id)}
                    variant="body2"
                    className={`${classes.link} ${classes.section}`}
                  >
                    {section.title}
                  </Link>
                </li>
              ))}
            </ol>
          )}
        </li>
      ))}
    </ol>
  );
  return (
    <nav
      aria-label={t('contents')}
      className={`${classes.nav} ${isNarrow ? classes.above : classes.beside}`}
    >
      {isNarrow ? (
        // Folded again on each page: who has chosen one wants to read it.
        <details key={current}>
          <summary>{t('contents')}</summary>
          {list}
        </details>
      ) : (
        list
      )}
    </nav>
  );
}
