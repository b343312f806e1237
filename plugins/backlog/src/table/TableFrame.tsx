import { ReactNode } from 'react';
import { VisuallyHidden } from '@rathaus/rathaus-react';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../translations/useText';

const useStyles = makeStyles(theme => ({
  // A table of many columns may be wider than a phone; then it moves inside its frame, by keyboard, too.
  frame: {
    // Holds the hidden caption, too, which would make the page as wide as the table.
    position: 'relative',
    overflowX: 'auto',
    '&:focus-visible': { outlineOffset: 2 },
  },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': {
      padding: theme.spacing(1.25, 1),
      textAlign: 'right',
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    '& tr > :first-child': {
      position: 'sticky',
      left: 0,
      zIndex: 1,
      minWidth: 140,
      paddingLeft: 0,
      overflowWrap: 'anywhere',
      hyphens: 'auto',
      textAlign: 'left',
      background: theme.palette.background.paper,
      [theme.breakpoints.up('md')]: { minWidth: 220 },
    },
    '& td': { whiteSpace: 'nowrap' },
    '& tbody th': { fontWeight: 400 },
    '& thead th': {
      verticalAlign: 'bottom',
      fontSize: theme.typography.body2.fontSize,
      fontWeight: 600,
      hyphens: 'auto',
    },
    '& tfoot': { fontWeight: 600 },
  },
  dense: {
    fontSize: theme.typography.body2.fontSize,
    '& th, & td': { padding: theme.spacing(1, 0.75) },
    '& tr > :first-child': {
      [theme.breakpoints.up('md')]: { minWidth: 170 },
    },
  },
}));

/** Properties of {@link TableFrame}. */
export interface TableFrameProps {
  caption: string;
  /** Smaller, for many columns. */
  dense?: boolean;
  children: ReactNode;
}

/** A table of figures: names at the left stay in sight, figures stand below each other. */
export function TableFrame(props: TableFrameProps) {
  const { caption, dense, children } = props;
  const classes = useStyles();
  const t = useText();
  return (
    <div
      className={classes.frame}
      role="region"
      aria-label={t('common.table', { title: caption })}
      // What can be scrolled must be reachable by keyboard.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table
        className={dense ? `${classes.table} ${classes.dense}` : classes.table}
      >
        <caption>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </caption>
        {children}
      </table>
    </div>
  );
}
