import {
  gapInputSchema,
  gapListSchema,
  gapSchema,
  shippedSynonymListSchema,
  synonymInputSchema,
  synonymListSchema,
  synonymSchema,
  wordingSchema,
} from '@rathaus/plugin-search-common';
import { Operation } from '@rathaus/rathaus-node';
import { emptySchema } from '../router/wordingRoutes';

/** Endpoints about what words mean, and what was looked for in vain. */
export const wordingOperations: Operation[] = [
  {
    method: 'get',
    path: '/wording',
    summary: 'What the caller may do about synonyms and gaps',
    answer: wordingSchema,
  },
  {
    method: 'get',
    path: '/synonyms',
    summary: 'Synonyms that are kept in the portal, by their first word',
    answer: synonymListSchema,
  },
  {
    method: 'get',
    path: '/synonyms/shipped',
    summary: 'Synonyms that come with the portal',
    answer: shippedSynonymListSchema,
  },
  {
    method: 'post',
    path: '/synonyms',
    summary: 'Say what people mean by a word; holds at once',
    body: synonymInputSchema,
    answer: synonymSchema,
    status: 201,
  },
  {
    method: 'put',
    path: '/synonyms/:id',
    summary: 'Change a synonym',
    body: synonymInputSchema,
    ifMatch: true,
    answer: synonymSchema,
  },
  {
    method: 'post',
    path: '/synonyms/:id/delete',
    summary: 'Delete a synonym; the answer is what it was',
    body: emptySchema,
    ifMatch: true,
    answer: synonymSchema,
  },
  {
    method: 'get',
    path: '/gaps',
    summary:
      'What was looked for and is still not found, counted by week; the most wanted first',
    answer: gapListSchema,
  },
  {
    method: 'post',
    path: '/gaps/dismiss',
    summary: 'Put a gap aside until somebody looks for it again',
    body: gapInputSchema,
    answer: gapSchema,
  },
  {
    method: 'post',
    path: '/gaps/restore',
    summary: 'Show a gap again that was put aside',
    body: gapInputSchema,
    answer: gapSchema,
  },
];
