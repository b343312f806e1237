import { useState } from 'react';
import { Comment, Item } from '@rathaus/plugin-backlog-common';
import {
  formatDateTime,
  MarkdownText,
  useRelativeTime,
} from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { BoardWords } from '../../board/context/useBoardWords';
import { useText } from '../../translations/useText';
import { EarlierTexts } from './EarlierTexts';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(1.5, 2),
    borderRadius: 8,
    background: 'var(--rathaus-surface-sunken)',
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: theme.spacing(0, 1),
    marginBottom: theme.spacing(0.5),
  },
  who: { fontWeight: 600 },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    marginLeft: theme.spacing(-1.5),
  },
}));

/** Properties of {@link CommentItem}. */
export interface CommentItemProps {
  item: Item;
  comment: Comment;
  words: BoardWords;
  /** Offers to change it. */
  onEdit?: () => void;
}

/** A comment: who, when, what; what it said before on request. */
export function CommentItem(props: CommentItemProps) {
  const { item, comment, words, onEdit } = props;
  const { by, at, editedAt, text, mentions } = comment;
  const classes = useStyles();
  const t = useText();
  const relative = useRelativeTime();
  const [earlier, setEarlier] = useState(false);
  return (
    <div className={classes.root}>
      <div className={classes.head}>
        <span className={classes.who}>{words.entity(by)}</span>
        <Typography variant="body2" color="textSecondary" component="span">
          <time dateTime={at} title={formatDateTime(at)}>
            {relative(at)}
          </time>
          {editedAt &&
            ` · ${t('comment.edited', { when: relative(editedAt) })}`}
        </Typography>
      </div>
      <MarkdownText content={text} below={3} />
      {mentions.length > 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('comment.told', { people: mentions.map(words.entity).join(', ') })}
        </Typography>
      )}
      {(onEdit || editedAt) && (
        <div className={classes.buttons}>
          {onEdit && (
            <Button size="small" color="primary" onClick={onEdit}>
              {t('comment.edit')}
            </Button>
          )}
          {editedAt && (
            <Button
              size="small"
              color="primary"
              aria-expanded={earlier}
              onClick={() => setEarlier(!earlier)}
            >
              {t('comment.earlier')}
            </Button>
          )}
        </div>
      )}
      {earlier && <EarlierTexts item={item} comment={comment.id} />}
    </div>
  );
}
