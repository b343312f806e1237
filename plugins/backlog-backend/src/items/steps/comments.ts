import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { Comment, commentInputSchema } from '@rathaus/plugin-backlog-common';
import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { Viewer } from '../../access/Viewer';
import { StoredItem } from '../../store/BoardStore';
import { ItemStep } from './Step';

type CommentWords = z.output<typeof commentInputSchema>;

/** Says something about an item. */
export const addComment: ItemStep<CommentWords> = {
  name: 'comment',
  action: 'comment',
  check: (words, { catalog }) => catalog.mentionProblems(words.mentions),
  happen: async (words, { said }) => [
    { ...said, type: 'commented', commentId: randomUUID(), ...words },
  ],
};

/** Says it differently; one's own words only. */
export const editComment: ItemStep<CommentWords & { comment: string }> = {
  name: 'comment-edit',
  action: 'comment',

  async check({ comment, mentions }, { item, viewer, catalog }) {
    const known = ownComment(item, comment, viewer);
    return catalog.mentionProblems(mentions, known.mentions);
  },

  async happen({ comment, ...words }, { item, viewer, said }) {
    const { text, mentions } = ownComment(item, comment, viewer);
    return isDeepStrictEqual({ text, mentions }, words)
      ? []
      : [{ ...said, type: 'commentEdited', commentId: comment, ...words }];
  },
};

/** Takes back what one said. */
export const deleteComment: ItemStep<{ comment: string }> = {
  name: 'comment-delete',
  action: 'comment',
  async happen({ comment }, { item, viewer, said }) {
    ownComment(item, comment, viewer);
    return [{ ...said, type: 'commentDeleted', commentId: comment }];
  },
};

function ownComment(
  { state }: StoredItem,
  id: string,
  viewer: Viewer,
): Comment {
  const comment = state.comments.find(known => known.id === id);
  if (!comment) {
    throw new NotFoundError('No such comment');
  }
  if (comment.by !== viewer.ref) {
    throw new NotAllowedError('Somebody else said this');
  }
  return comment;
}
