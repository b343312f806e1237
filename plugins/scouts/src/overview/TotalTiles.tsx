import { Overview } from '@rathaus/plugin-scouts-common';
import { formatDate, formatNumber } from '@rathaus/rathaus-react';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../translations/useText';
import { CourseChart } from './chart/CourseChart';
import { figureWords } from './figureWords';
import { courseOf, Figure, valueOf, wholeOf } from './lib/figures';

const useStyles = makeStyles(theme => ({
  tiles: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 280px), 1fr))',
    gap: theme.spacing(2),
    listStyle: 'none',
    margin: 0,
    padding: 0,
    [theme.breakpoints.down('xs')]: {
      gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    },
  },
  tile: { padding: theme.spacing(2), height: '100%', hyphens: 'auto' },
  value: {
    fontSize: 28,
    fontWeight: 700,
    lineHeight: 1.3,
    fontVariantNumeric: 'tabular-nums',
  },
  whole: {
    fontSize: theme.typography.body2.fontSize,
    fontWeight: 400,
    color: theme.palette.text.secondary,
  },
}));

const SHOWN: readonly Figure[] = [
  'coverage',
  'vacantPosts',
  'overdueEntries',
  'incompleteEntries',
  'doubtfulEntries',
  'openProposals',
];

/** The town's figures today, each with its course. */
export function TotalTiles(props: { overview: Overview }) {
  const { total, history } = props.overview;
  const classes = useStyles();
  const t = useText();
  return (
    <ul className={classes.tiles}>
      {SHOWN.map(figure => {
        const course = courseOf(history, figure);
        const whole = wholeOf(total, figure);
        const name = t(`overview.figure.${figure}`);
        return (
          <li key={figure}>
            <Paper variant="outlined" className={classes.tile}>
              <Typography component="div">{name}</Typography>
              <div className={classes.value}>
                {figureWords(figure, valueOf(total, figure), t)}
                {whole !== undefined && (
                  <span className={classes.whole}>
                    {' '}
                    {t('overview.of', { number: formatNumber(whole) })}
                  </span>
                )}
              </div>
              {course && (
                <>
                  <CourseChart course={course} figure={figure} name={name} />
                  <Typography variant="body2" color="textSecondary">
                    {t('overview.trendSince', {
                      date: formatDate(course.points[0].day),
                    })}
                  </Typography>
                </>
              )}
            </Paper>
          </li>
        );
      })}
    </ul>
  );
}
