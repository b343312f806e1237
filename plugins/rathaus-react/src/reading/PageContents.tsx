import Link from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import { Link as RouterLink } from 'react-router-dom';
import { useNarrowScreen } from '../hooks/useScreen';

const useStyles = makeStyles(theme => ({
  nav: {
    '& ol': { margin: 0, padding: 0, listStyle: 'none' },
    '& ol ol': { paddingLeft: theme.spacing(2) },
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
    overflowWrap: 'anywhere',
    textDecoration: 'none',
    '&:hover': { textDecoration: 'underline' },
    '&[aria-current]': {
      borderLeftColor: theme.palette.primary.main,
      fontWeight: 600,
    },
  },
  part: {
    display: 'block',
    padding: theme.spacing(0.75, 1.5),
    // As far in as the links.
    borderLeft: '3px solid transparent',
    color: theme.palette.text.secondary,
    fontWeight: 600,
    overflowWrap: 'anywhere',
  },
}));

/** A page, a section of one, or a part that holds several. */
export interface ContentsItem {
  title: string;
  /** Address in the portal; missing for a part without a page of its own. */
  to?: string;
  /** Whether this is the page that is shown. */
  isCurrent?: boolean;
  items?: ContentsItem[];
}

function Items(props: { items: readonly ContentsItem[]; small?: boolean }) {
  const classes = useStyles();
  return (
    <ol>
      {props.items.map(({ title, to, isCurrent, items = [] }, position) => (
        // Two parts may have one title.
        <li key={`${position} ${to ?? title}`}>
          {to === undefined ? (
            <span className={classes.part}>{title}</span>
          ) : (
            <Link
              component={RouterLink}
              to={to}
              variant={props.small ? 'body2' : undefined}
              className={classes.link}
              aria-current={isCurrent ? 'page' : undefined}
            >
              {title}
            </Link>
          )}
          {items.length > 0 && <Items items={items} small />}
        </li>
      ))}
    </ol>
  );
}

/** Properties of {@link PageContents}. */
export interface PageContentsProps {
  /** Name of the list, for example "Inhalt des Handbuchs". */
  label: string;
  items: readonly ContentsItem[];
  /** What is shown; another one folds the list again. */
  current: string;
}

/** All pages to choose from: beside the one that is shown, or folded above it where it is narrow. */
export function PageContents(props: PageContentsProps) {
  const { label, items, current } = props;
  const classes = useStyles();
  const isNarrow = useNarrowScreen();
  return (
    <nav
      aria-label={label}
      className={`${classes.nav} ${isNarrow ? classes.above : classes.beside}`}
    >
      {isNarrow ? (
        // Folded again on each page: who has chosen one wants to read it.
        <details key={current}>
          <summary>{label}</summary>
          <Items items={items} />
        </details>
      ) : (
        <Items items={items} />
      )}
    </nav>
  );
}
