import { SchoolFigures } from '@rathaus/plugin-backlog-common';
import { formatEuro } from '@rathaus/rathaus-react';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../translations/useText';
import { Figure } from './lib/figures';

const useStyles = makeStyles(theme => ({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 3),
    marginBottom: theme.spacing(1.5),
    fontSize: theme.typography.body2.fontSize,
  },
  key: {
    display: 'inline-block',
    width: 14,
    height: 14,
    marginRight: theme.spacing(1),
    borderRadius: 3,
    verticalAlign: '-2px',
    forcedColorAdjust: 'none',
    printColorAdjust: 'exact',
  },
  bars: { listStyle: 'none', margin: 0, padding: 0 },
  bar: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: theme.spacing(0, 2),
    padding: theme.spacing(0.75, 0),
    alignItems: 'center',
    [theme.breakpoints.up('sm')]: {
      gridTemplateColumns: 'minmax(0, 280px) minmax(0, 1fr) 190px',
    },
  },
  name: { hyphens: 'auto', overflowWrap: 'anywhere' },
  track: {
    display: 'flex',
    height: 14,
    borderRadius: 3,
    overflow: 'hidden',
    background: 'var(--rathaus-surface-sunken)',
    // Whoever has chosen colours of their own still sees the bars; browsers leave grounds out to save ink otherwise.
    forcedColorAdjust: 'none',
    printColorAdjust: 'exact',
    [theme.breakpoints.down('xs')]: { gridRow: 2, gridColumn: '1 / -1' },
  },
  spent: { background: theme.palette.primary.main },
  planned: {
    // Told apart by its pattern, too, not by colour alone.
    background: `repeating-linear-gradient(135deg, ${theme.palette.primary.main} 0 3px, var(--rathaus-primary-soft) 3px 7px)`,
  },
  value: { fontVariantNumeric: 'tabular-nums', textAlign: 'right' },
}));

/** Properties of {@link EquityChart}. */
export interface EquityChartProps {
  /** In the order of the picture. */
  figures: readonly SchoolFigures[];
  figure: Figure;
  nameOf(school: string): string;
}

/** One bar for each school, with its name and value as text. */
export function EquityChart(props: EquityChartProps) {
  const { figures, figure, nameOf } = props;
  const classes = useStyles();
  const t = useText();
  const isMoney = figure === 'money';
  const longest = Math.max(
    1,
    ...figures.map(({ spent, planned, longestWait = 0 }) =>
      isMoney ? spent + planned : longestWait,
    ),
  );
  const width = (value: number) => ({ width: `${(value / longest) * 100}%` });
  const words = ({ spent, planned, longestWait }: SchoolFigures) => {
    if (isMoney) {
      return formatEuro(spent + planned);
    }
    return longestWait === undefined
      ? t('equity.noWait')
      : t('equity.days', { count: longestWait });
  };
  return (
    <>
      {isMoney && (
        <div className={classes.legend}>
          <span>
            <span className={`${classes.key} ${classes.spent}`} />
            {t('equity.spent')}
          </span>
          <span>
            <span className={`${classes.key} ${classes.planned}`} />
            {t('equity.planned')}
          </span>
        </div>
      )}
      <ul className={classes.bars} aria-label={t(`equity.figure.${figure}`)}>
        {figures.map(each => (
          <li key={each.school} className={classes.bar}>
            <span className={classes.name}>{nameOf(each.school)}</span>
            <div className={classes.track} aria-hidden="true">
              <div
                className={classes.spent}
                style={width(isMoney ? each.spent : each.longestWait ?? 0)}
              />
              {isMoney && (
                <div className={classes.planned} style={width(each.planned)} />
              )}
            </div>
            <span className={classes.value}>{words(each)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
