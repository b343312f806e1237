import { Column } from '@rathaus/plugin-backlog-common';
import { formatNumber } from '@rathaus/rathaus-react';
import WarningIcon from '@material-ui/icons/ReportProblemOutlined';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../translations/useText';

const useStyles = makeStyles(theme => ({
  title: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: theme.spacing(0, 1),
    hyphens: 'auto',
  },
  count: {
    fontSize: theme.typography.body1.fontSize,
    fontWeight: 400,
    whiteSpace: 'nowrap',
    color: theme.palette.text.secondary,
    fontVariantNumeric: 'tabular-nums',
  },
  tooMany: {
    display: 'flex',
    gap: theme.spacing(0.5),
    margin: theme.spacing(0.5, 0),
    fontSize: theme.typography.body2.fontSize,
    fontWeight: 600,
    color: 'var(--bui-fg-warning)',
    '& svg': { flex: 'none', fontSize: 18, marginTop: 2 },
  },
}));

/** Properties of {@link ColumnHead}. */
export interface ColumnHeadProps {
  column: Column;
  /** Id that the heading gets. */
  id?: string;
  /** How many cards are shown, and how many there are. */
  shown: number;
  total: number;
}

/** A column's name, how much lies in it, and whether that is too much. */
export function ColumnHead(props: ColumnHeadProps) {
  const { column, id, shown, total } = props;
  const { wipLimit } = column;
  const classes = useStyles();
  const t = useText();
  const count = () => {
    if (shown !== total) {
      return t('column.filtered', {
        number: formatNumber(shown),
        total: formatNumber(total),
      });
    }
    return wipLimit === undefined
      ? formatNumber(total)
      : t('column.ofLimit', {
          number: formatNumber(total),
          limit: formatNumber(wipLimit),
        });
  };
  return (
    <>
      <Typography id={id} variant="h3" component="h2" className={classes.title}>
        {column.title} <span className={classes.count}>{count()}</span>
      </Typography>
      {wipLimit !== undefined && total > wipLimit && (
        <div className={classes.tooMany}>
          <WarningIcon aria-hidden="true" />
          {t('column.tooMany', { count: total - wipLimit })}
        </div>
      )}
    </>
  );
}
