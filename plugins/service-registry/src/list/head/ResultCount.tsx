import { RefObject } from 'react';
import { formatNumber, VisuallyHidden } from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../translations/useText';

const useStyles = makeStyles({
  heading: { outline: 'none', fontVariantNumeric: 'tabular-nums' },
});

/** Properties of {@link ResultCount}. */
export interface ResultCountProps {
  headingRef: RefObject<HTMLHeadingElement>;
  /** Of the newest answer; undefined until there is one. */
  totalItems?: number;
  loading: boolean;
}

/** How many entries there are: as the heading of the list, and spoken whenever a search has settled. */
export function ResultCount(props: ResultCountProps) {
  const { headingRef, totalItems, loading } = props;
  const classes = useStyles();
  const t = useText();
  const count = totalItems ?? 0;
  const numbers = { count, formatted: formatNumber(count) };
  const known = totalItems !== undefined;
  return (
    <>
      <Typography
        ref={headingRef}
        variant="h2"
        tabIndex={-1}
        className={classes.heading}
      >
        {known ? t('list.result.count', numbers) : t('list.result.loading')}
      </Typography>
      <div role="status">
        <VisuallyHidden>
          {known && !loading && t('list.result.found', numbers)}
        </VisuallyHidden>
      </div>
    </>
  );
}
