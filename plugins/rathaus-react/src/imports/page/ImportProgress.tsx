import LinearProgress from '@material-ui/core/LinearProgress';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { formatNumber } from '../../format/number';
import { useText } from '../translation/useText';
import { Progress } from '../lib/progress';

const useStyles = makeStyles(theme => ({
  bar: { height: 8, borderRadius: 4 },
  leave: { marginTop: theme.spacing(1) },
}));

/** How far the server is, as a bar and in words. */
export function ImportProgress(props: Progress) {
  const { kind, done, total } = props;
  const classes = useStyles();
  const t = useText();
  const isKnown = total > 0;
  const percent = isKnown ? Math.min(100, Math.round((done / total) * 100)) : 0;
  const words = isKnown
    ? t(`progress.${kind}`, {
        done: formatNumber(done),
        total: formatNumber(total),
      })
    : t('progress.starting');
  return (
    <div>
      <Typography gutterBottom>{words}</Typography>
      <LinearProgress
        className={classes.bar}
        variant={isKnown ? 'determinate' : 'indeterminate'}
        value={percent}
        aria-label={t(`progress.label.${kind}`)}
        aria-valuetext={words}
      />
      <Typography
        variant="body2"
        color="textSecondary"
        className={classes.leave}
      >
        {t('progress.leave')}
      </Typography>
    </div>
  );
}
