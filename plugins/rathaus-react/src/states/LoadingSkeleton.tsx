import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { rathausReactTranslationRef } from '../translation/ref';
import { VisuallyHidden } from '../text/VisuallyHidden';
import { useDelayed } from '../hooks/useDelayed';

/** Fast answers shall not flicker: a skeleton shows only after this time, in milliseconds. */
const DELAY_MS = 200;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(2),
  },
  block: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1),
  },
  bar: {
    borderRadius: theme.shape.borderRadius,
    background: theme.palette.action.disabledBackground,
  },
}));

/** The shapes a skeleton can take: rows, a page with a head and sections, or labelled fields. */
export type SkeletonShape = 'list' | 'page' | 'form';

/** Width and height of each bar in one block of a shape. */
const BARS: Record<SkeletonShape, Array<[width: string, height: number]>> = {
  list: [
    ['38%', 20],
    ['72%', 14],
  ],
  page: [
    ['48%', 28],
    ['90%', 14],
    ['84%', 14],
    ['60%', 14],
  ],
  form: [
    ['24%', 14],
    ['100%', 44],
  ],
};

/** Properties of {@link LoadingSkeleton}. */
export interface LoadingSkeletonProps {
  shape: SkeletonShape;
  /** How often the shape repeats: rows, sections or fields. */
  count?: number;
  /** What is being loaded, for people who cannot see the skeleton. */
  label?: string;
}

/** Stands for content that is still loading; appears after 200 ms, does not move, and is announced politely. */
export function LoadingSkeleton(props: LoadingSkeletonProps) {
  const { shape, count = shape === 'page' ? 2 : 5, label } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rathausReactTranslationRef);
  const visible = useDelayed(DELAY_MS);

  if (!visible) {
    return <div role="status" />;
  }
  return (
    <div role="status" className={classes.root}>
      <VisuallyHidden>{label ?? t('loading.label')}</VisuallyHidden>
      {Array.from({ length: count }, (_, block) => (
        <div key={block} className={classes.block} aria-hidden="true">
          {BARS[shape].map(([width, height], bar) => (
            <div key={bar} className={classes.bar} style={{ width, height }} />
          ))}
        </div>
      ))}
    </div>
  );
}
