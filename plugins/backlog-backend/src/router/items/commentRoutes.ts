import { commentInputSchema } from '@rathaus/plugin-backlog-common';
import { parseId } from '@rathaus/rathaus-node';
import {
  addComment,
  deleteComment,
  editComment,
} from '../../items/steps/comments';
import { emptySchema, ItemRoute, itemRoute } from './itemRoute';

/** Comments. Nobody's change is lost by one, so no revision is asked for. */
export const commentRoutes: ItemRoute[] = [
  itemRoute({
    method: 'post',
    path: '/items/:id/comments',
    schema: commentInputSchema,
    step: addComment,
    seen: false,
    input: words => words,
  }),
  itemRoute({
    method: 'put',
    path: '/items/:id/comments/:comment',
    schema: commentInputSchema,
    step: editComment,
    seen: false,
    input: (words, request) => ({
      ...words,
      comment: parseId(request, 'comment'),
    }),
  }),
  itemRoute({
    method: 'post',
    path: '/items/:id/comments/:comment/delete',
    schema: emptySchema,
    step: deleteComment,
    seen: false,
    input: (_, request) => ({ comment: parseId(request, 'comment') }),
  }),
];
