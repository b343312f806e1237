import { makeStyles } from '@material-ui/core/styles';
import { Segment } from '../lib/excerpt';

const useStyles = makeStyles({
  mark: { color: 'inherit', background: 'none', fontWeight: 700 },
});

/** A text in which the words that were searched for stand out. */
export function MarkedText(props: { segments: readonly Segment[] }) {
  const classes = useStyles();
  return (
    <>
      {props.segments.map(({ text, marked }, index) =>
        marked ? (
          <mark key={index} className={classes.mark}>
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </>
  );
}
