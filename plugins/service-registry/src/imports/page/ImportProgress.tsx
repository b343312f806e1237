import LinearProgress from '@material-ui/core/LinearProgress';
import Typography from '@material-ui/core/Typography';
import { formatNumber } from '@rathaus/rathaus-react';
import { useText } from '../../translations/useText';

/** What the server is doing with the rows. */
export type ProgressKind = 'checking' | 'applying' | 'reverting';

/** Properties of {@link ImportProgress}. */
export interface ImportProgressProps {
  kind: ProgressKind;
  done: number;
  total: number;
}

/** How far the server is, as a bar and in words. */
export function ImportProgress(props: ImportProgressProps) {
  const { kind, done, total } = props;
  const t = useText();
  const isKnown = total > 0;
  const percent = isKnown ? Math.min(100, Math.round((done / total) * 100)) : 0;
  const words = isKnown
    ? t(`imports.progress.${kind}`, {
        done: formatNumber(done),
        total: formatNumber(total),
      })
    : t('imports.progress.starting');
  return (
    <div>
      <Typography gutterBottom>{words}</Typography>
      <LinearProgress
        variant={isKnown ? 'determinate' : 'indeterminate'}
        value={percent}
        aria-label={t(`imports.progress.label.${kind}`)}
        aria-valuetext={words}
      />
      <Typography variant="body2" color="textSecondary">
        {t('imports.progress.leave')}
      </Typography>
    </div>
  );
}
