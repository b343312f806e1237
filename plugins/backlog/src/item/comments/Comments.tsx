import { useCallback, useState } from 'react';
import { identityApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Item } from '@rathaus/plugin-backlog-common';
import { useLoad } from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { backlogApiRef } from '../../api';
import { BoardWords } from '../../board/context/useBoardWords';
import { useText } from '../../translations/useText';
import { Part } from '../parts/Part';
import { CommentForm } from './CommentForm';
import { CommentItem } from './CommentItem';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gap: theme.spacing(2),
    listStyle: 'none',
    margin: theme.spacing(0, 0, 3),
    padding: 0,
  },
}));

/** Properties of {@link Comments}. */
export interface CommentsProps {
  item: Item;
  words: BoardWords;
  onChanged(item: Item): void;
}

/** What people say about an item, and a place to answer. */
export function Comments(props: CommentsProps) {
  const { item, words, onChanged } = props;
  const classes = useStyles();
  const t = useText();
  const api = useApi(backlogApiRef);
  const identityApi = useApi(identityApiRef);
  const loadMe = useCallback(
    async () => (await identityApi.getBackstageIdentity()).userEntityRef,
    [identityApi],
  );
  const { value: me } = useLoad(loadMe);
  const [edited, setEdited] = useState<string>();
  const mayComment = item.allowedActions.includes('comment');

  return (
    <Part title={t('comment.title', { count: item.comments.length })}>
      {item.comments.length === 0 && (
        <Typography color="textSecondary" gutterBottom>
          {t('comment.empty')}
        </Typography>
      )}
      <ul className={classes.list}>
        {item.comments.map(comment => (
          <li key={comment.id}>
            {edited === comment.id ? (
              <CommentForm
                label={t('comment.change')}
                confirmLabel={t('comment.save')}
                initial={comment}
                onSend={async input => {
                  onChanged(await api.editComment(item.id, comment.id, input));
                  setEdited(undefined);
                }}
                onCancel={() => setEdited(undefined)}
              />
            ) : (
              <CommentItem
                item={item}
                comment={comment}
                words={words}
                onEdit={
                  mayComment && comment.by === me
                    ? () => setEdited(comment.id)
                    : undefined
                }
              />
            )}
          </li>
        ))}
      </ul>
      {mayComment && (
        <CommentForm
          // A comment that is sent leaves an empty form behind.
          key={item.comments.length}
          label={t('comment.write')}
          confirmLabel={t('comment.send')}
          onSend={async input =>
            onChanged(await api.addComment(item.id, input))
          }
        />
      )}
    </Part>
  );
}
