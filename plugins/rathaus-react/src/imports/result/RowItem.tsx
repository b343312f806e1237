import { useImportSubject } from '../subject/ImportSubject';
import { ImportRow } from '@rathaus/rathaus-common';
import Link from '@material-ui/core/Link';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Link as RouterLink } from 'react-router-dom';
import { useText } from '../translation/useText';
import { RowChanges } from './RowChanges';
import { RowProblems } from './RowProblems';

const useStyles = makeStyles(theme => ({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    [theme.breakpoints.up('sm')]: {
      gridTemplateColumns: '96px minmax(0, 1fr)',
    },
  },
  line: { fontVariantNumeric: 'tabular-nums', lineHeight: '24px' },
  title: { fontWeight: 600, overflowWrap: 'anywhere' },
}));

/** Properties of {@link RowItem}. */
export interface RowItemProps {
  row: ImportRow;
  /** The import was applied: the things of new rows exist. */
  isApplied: boolean;
  wordsFor(path: string, value: unknown): string;
}

/** One row: its line in the file, its thing, and what changes or is wrong. */
export function RowItem(props: RowItemProps) {
  const { row, isApplied, wordsFor } = props;
  const classes = useStyles();
  const t = useText();
  const { links } = useImportSubject();
  const title = row.title ?? t('rows.untitled');
  const exists =
    row.status === 'changed' ||
    row.status === 'unchanged' ||
    row.status === 'left' ||
    (row.status === 'new' && isApplied);
  return (
    <div className={classes.row}>
      <Typography
        variant="body2"
        color="textSecondary"
        className={classes.line}
      >
        {t('rows.line', { line: String(row.line) })}
      </Typography>
      <div>
        {row.name && exists ? (
          <Link
            component={RouterLink}
            to={links.thing(row.name)}
            className={classes.title}
          >
            {title}
          </Link>
        ) : (
          <span className={classes.title}>{title}</span>
        )}
        <RowProblems problems={row.problems} />
        {row.status !== 'faulty' && (
          <RowChanges
            isNew={row.status === 'new'}
            changes={row.changes}
            wordsFor={wordsFor}
          />
        )}
      </div>
    </div>
  );
}
