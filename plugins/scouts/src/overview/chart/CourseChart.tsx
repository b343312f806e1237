import { formatDate } from '@rathaus/rathaus-react';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../translations/useText';
import { figureWords } from '../figureWords';
import { Course, Figure } from '../lib/figures';

const WIDTH = 200;
const HEIGHT = 48;
/** Room for the line's own thickness and the last point, in units of the picture. */
const MARGIN = 4;

const useStyles = makeStyles(theme => ({
  chart: { display: 'block', width: '100%', height: 48, overflow: 'visible' },
  line: {
    fill: 'none',
    stroke: theme.palette.primary.main,
    strokeWidth: 2,
    vectorEffect: 'non-scaling-stroke',
  },
  ground: {
    stroke: theme.palette.divider,
    vectorEffect: 'non-scaling-stroke',
  },
}));

/** Properties of {@link CourseChart}. */
export interface CourseChartProps {
  course: Course;
  figure: Figure;
  /** What the figure is called. */
  name: string;
}

/** A figure over time as a line from zero; what it shows is said in words, too. */
export function CourseChart(props: CourseChartProps) {
  const { course, figure, name } = props;
  const { points, min, max } = course;
  const classes = useStyles();
  const t = useText();
  const first = points[0];
  const last = points[points.length - 1];
  const begin = Date.parse(first.day);
  const span = Math.max(1, Date.parse(last.day) - begin);
  const scale = max || 1;
  const path = points
    .map(({ day, value }) => {
      const x = ((Date.parse(day) - begin) / span) * WIDTH;
      const y = HEIGHT - MARGIN - (value / scale) * (HEIGHT - 2 * MARGIN);
      return `${x.toFixed(1)},${y.toFixed(1)}`;
    })
    .join(' ');
  return (
    <svg
      role="img"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      className={classes.chart}
      aria-label={t('overview.trend', {
        figure: name,
        first: figureWords(figure, first.value, t),
        from: formatDate(first.day),
        last: figureWords(figure, last.value, t),
        to: formatDate(last.day),
        max: figureWords(figure, max, t),
        min: figureWords(figure, min, t),
      })}
    >
      <line
        x1={0}
        x2={WIDTH}
        y1={HEIGHT - MARGIN}
        y2={HEIGHT - MARGIN}
        className={classes.ground}
      />
      <polyline points={path} className={classes.line} />
    </svg>
  );
}
