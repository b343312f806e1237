import { VisuallyHidden } from '@rathaus/rathaus-react';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../translations/useText';
import { ChangeParts } from './changeParts';
import { TextDiff } from './TextDiff';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  sides: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: theme.spacing(1),
  },
  empty: { color: theme.palette.text.secondary, fontStyle: 'italic' },
}));

function Side(props: {
  label: string;
  is: 'added' | 'removed';
  text?: string;
}) {
  const classes = useStyles();
  const t = useText();
  return (
    <span>
      <VisuallyHidden>{props.label}: </VisuallyHidden>
      {props.text === undefined ? (
        <span className={classes.empty}>{t('entry.history.empty')}</span>
      ) : (
        <TextDiff parts={[{ text: props.text, is: props.is }]} />
      )}
    </span>
  );
}

/** One change of one field: before and after, what came and went, or word by word. */
export function ChangeView(props: { change: ChangeParts }) {
  const { change } = props;
  const classes = useStyles();
  const t = useText();
  switch (change.as) {
    case 'text':
      return <TextDiff parts={change.parts} />;
    case 'list':
      return (
        <ul className={classes.list}>
          {change.removed.map(text => (
            <li key={`- ${text}`}>
              <TextDiff parts={[{ text, is: 'removed' }]} />
            </li>
          ))}
          {change.added.map(text => (
            <li key={`+ ${text}`}>
              <TextDiff parts={[{ text, is: 'added' }]} />
            </li>
          ))}
          {change.added.length + change.removed.length === 0 && (
            <li>{t('entry.history.reordered')}</li>
          )}
        </ul>
      );
    default:
      return (
        <span className={classes.sides}>
          <Side
            label={t('entry.history.before')}
            is="removed"
            text={change.before}
          />
          <span aria-hidden="true">→</span>
          <Side
            label={t('entry.history.after')}
            is="added"
            text={change.after}
          />
        </span>
      );
  }
}
