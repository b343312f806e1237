import { Gap } from '@rathaus/plugin-search-common';
import { today } from '@rathaus/rathaus-react';
import { makeStyles } from '@material-ui/core/styles';
import { trendOf } from '../lib/trend';

const BAR = 6;
const GAP = 2;
const HEIGHT = 24;

const useStyles = makeStyles(theme => ({
  chart: { flex: 'none', fill: theme.palette.primary.main },
  base: { fill: theme.palette.divider },
}));

/** How often something was looked for in the last weeks, as small bars. The words beside them say the same. */
export function GapTrend(props: { gap: Gap }) {
  const classes = useStyles();
  const counts = trendOf(props.gap, today());
  const most = Math.max(1, ...counts);
  const width = counts.length * (BAR + GAP) - GAP;
  return (
    <svg
      className={classes.chart}
      width={width}
      height={HEIGHT + 1}
      aria-hidden="true"
    >
      <rect className={classes.base} y={HEIGHT} width={width} height={1} />
      {counts.map((count, week) => {
        const height = Math.ceil((count / most) * HEIGHT);
        return (
          count > 0 && (
            <rect
              // The weeks are what tells the bars apart.
              // eslint-disable-next-line react/no-array-index-key
              key={week}
              x={week * (BAR + GAP)}
              y={HEIGHT - height}
              width={BAR}
              height={height}
            />
          )
        );
      })}
    </svg>
  );
}
