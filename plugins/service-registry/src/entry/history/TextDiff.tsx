import { VisuallyHidden } from '@rathaus/rathaus-react';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../translations/useText';
import { TextPart } from './valueDiff';

const useStyles = makeStyles({
  text: { whiteSpace: 'pre-line', overflowWrap: 'anywhere', hyphens: 'auto' },
  added: {
    color: 'var(--bui-positive-fg-subdued)',
    background: 'var(--bui-positive-bg-subdued)',
    textDecoration: 'none',
    fontWeight: 600,
  },
  removed: {
    color: 'var(--bui-negative-fg-subdued)',
    background: 'var(--bui-negative-bg-subdued)',
  },
});

/** A text with what came in and what went out; colour is helped by weight, a stroke and spoken words. */
export function TextDiff(props: { parts: TextPart[] }) {
  const classes = useStyles();
  const t = useText();
  return (
    <span className={classes.text}>
      {props.parts.map((part, position) => {
        const key = `${position} ${part.is}`;
        if (part.is === 'added') {
          return (
            <ins key={key} className={classes.added}>
              <VisuallyHidden>{t('entry.history.added')}: </VisuallyHidden>
              {part.text}
            </ins>
          );
        }
        if (part.is === 'removed') {
          return (
            <del key={key} className={classes.removed}>
              <VisuallyHidden>{t('entry.history.removed')}: </VisuallyHidden>
              {part.text}
            </del>
          );
        }
        return <span key={key}>{part.text}</span>;
      })}
    </span>
  );
}
