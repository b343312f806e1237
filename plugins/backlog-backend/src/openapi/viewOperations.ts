import {
  savedViewInputSchema,
  savedViewListSchema,
  savedViewSchema,
} from '@rathaus/plugin-backlog-common';
import { Operation } from '@rathaus/rathaus-node';
import { emptySchema } from '../router/items/itemRoute';

/** Endpoints about saved views. */
export const viewOperations: Operation[] = [
  {
    method: 'get',
    path: '/boards/:board/views',
    summary: 'Saved filters: one’s own and those for everybody',
    answer: savedViewListSchema,
  },
  {
    method: 'post',
    path: '/boards/:board/views',
    summary: 'Save a filter with a name, for oneself or for everybody',
    body: savedViewInputSchema,
    answer: savedViewSchema,
    status: 201,
  },
  {
    method: 'put',
    path: '/boards/:board/views/:id',
    summary: 'Change a saved filter',
    body: savedViewInputSchema,
    ifMatch: true,
    answer: savedViewSchema,
  },
  {
    method: 'post',
    path: '/boards/:board/views/:id/delete',
    summary: 'Delete a saved filter; the answer is what it was',
    body: emptySchema,
    ifMatch: true,
    answer: savedViewSchema,
  },
];
