import {
  createMeetingSchema,
  meetingInputSchema,
  meetingListSchema,
  meetingSchema,
  noteInputSchema,
  noteSchema,
} from '@rathaus/plugin-backlog-common';
import { Operation } from '@rathaus/rathaus-node';
import { emptySchema } from '../router/items/itemRoute';
import { meetingsQuerySchema } from '../router/meetingRoutes';

/** Endpoints about meetings. */
export const meetingOperations: Operation[] = [
  {
    method: 'get',
    path: '/boards/:board/meetings',
    summary: 'Meetings about a board, the latest day first',
    query: meetingsQuerySchema,
    answer: meetingListSchema,
  },
  {
    method: 'post',
    path: '/boards/:board/meetings',
    summary: 'Prepare a meeting, with items on its agenda',
    body: createMeetingSchema,
    answer: meetingSchema,
    status: 201,
  },
  {
    method: 'get',
    path: '/meetings/:id',
    summary: 'A meeting with its agenda and its notes',
    answer: meetingSchema,
  },
  {
    method: 'put',
    path: '/meetings/:id',
    summary: 'Write the agenda and what stands above it; 409 once it is closed',
    body: meetingInputSchema,
    ifMatch: true,
    answer: meetingSchema,
  },
  {
    method: 'put',
    path: '/meetings/:id/notes/:entry',
    summary:
      'Note what came of a line of the agenda; revision 0 for the first note',
    body: noteInputSchema,
    ifMatch: true,
    answer: noteSchema,
  },
  {
    method: 'post',
    path: '/meetings/:id/close',
    summary: 'End a meeting; the histories of its items tell what was decided',
    body: emptySchema,
    ifMatch: true,
    answer: meetingSchema,
  },
  {
    method: 'post',
    path: '/meetings/:id/reopen',
    summary: 'Take a closed meeting up again',
    body: emptySchema,
    ifMatch: true,
    answer: meetingSchema,
  },
  {
    method: 'get',
    path: '/meetings/:id/minutes.md',
    summary: 'The minutes, in German',
    answer: 'markdown',
  },
];
