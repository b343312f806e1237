import { DepartmentFigures } from '@rathaus/plugin-scouts-common';
import Link from '@material-ui/core/Link';
import Typography from '@material-ui/core/Typography';
import { formatNumber } from '@rathaus/rathaus-react';
import { makeStyles } from '@material-ui/core/styles';
import { Link as RouterLink } from 'react-router-dom';
import { useLinks } from '../../routes';
import { useText } from '../../translations/useText';
import { figureWords } from '../figureWords';
import { barsOf, Figure, wholeOf } from '../lib/figures';

const useStyles = makeStyles(theme => ({
  bars: { listStyle: 'none', margin: 0, padding: 0 },
  bar: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: theme.spacing(0, 2),
    padding: theme.spacing(0.75, 0),
    alignItems: 'center',
    [theme.breakpoints.up('sm')]: {
      gridTemplateColumns: 'minmax(0, 260px) minmax(0, 1fr) 110px',
    },
  },
  name: { hyphens: 'auto', overflowWrap: 'anywhere' },
  track: {
    height: 14,
    borderRadius: 3,
    background: 'var(--rathaus-surface-sunken)',
    [theme.breakpoints.down('xs')]: { gridRow: 2, gridColumn: '1 / -1' },
  },
  fill: {
    height: '100%',
    // A short bar is still to be seen; none at all means nothing.
    minWidth: 2,
    borderRadius: 3,
    background: theme.palette.primary.main,
    // Whoever has chosen colours of their own still sees the bar.
    forcedColorAdjust: 'none',
    // Browsers leave grounds out to save ink unless asked not to.
    printColorAdjust: 'exact',
  },
  value: { fontVariantNumeric: 'tabular-nums', textAlign: 'right' },
  whole: { color: theme.palette.text.secondary },
}));

/** Properties of {@link BarChart}. */
export interface BarChartProps {
  departments: readonly DepartmentFigures[];
  figure: Figure;
  /** What the figure is called. */
  name: string;
}

/** A figure by department as bars, each with its name and value as text. */
export function BarChart(props: BarChartProps) {
  const { departments, figure, name } = props;
  const classes = useStyles();
  const t = useText();
  const links = useLinks();
  const bars = barsOf(departments, figure);
  const byRef = new Map(departments.map(counts => [counts.department, counts]));
  const left = departments.length - bars.length;
  if (bars.length === 0) {
    return <Typography>{t('overview.chart.empty')}</Typography>;
  }
  return (
    <>
      <ul className={classes.bars} aria-label={name}>
        {bars.map(({ department, title, value, part }) => {
          const counts = byRef.get(department);
          const whole = counts && wholeOf(counts, figure);
          return (
            <li key={department} className={classes.bar}>
              <Link
                component={RouterLink}
                to={links.department(department)}
                className={classes.name}
              >
                {title}
              </Link>
              <div className={classes.track} aria-hidden="true">
                {part > 0 && (
                  <div
                    className={classes.fill}
                    style={{ width: `${part * 100}%` }}
                  />
                )}
              </div>
              <span className={classes.value}>
                {figureWords(figure, value, t)}
                {whole !== undefined && (
                  <span className={classes.whole}>
                    {' '}
                    {t('overview.of', { number: formatNumber(whole) })}
                  </span>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      {left > 0 && figure !== 'coverage' && (
        <Typography variant="body2" color="textSecondary">
          {t('overview.chart.more', {
            count: left,
            number: formatNumber(left),
          })}
        </Typography>
      )}
    </>
  );
}
