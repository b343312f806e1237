import {
  addDeputySchema,
  appointSchema,
  declineSchema,
  departmentDetailSchema,
  departmentListSchema,
  effectiveScoutsSchema,
  emptySchema,
  endAppointmentSchema,
  nominateSchema,
  officeTableSchema,
  openPostSchema,
  postListSchema,
  postViewSchema,
  setInterimSchema,
} from '@rathaus/plugin-scouts-common';
import { Operation } from '@rathaus/rathaus-node';
import { effectiveQuerySchema } from '../router/departments';
import { appointmentsQuerySchema } from '../router/posts/listAppointments';

/** A step of a post: `POST` with what was seen, answered with the post. */
function step(
  path: string,
  summary: string,
  body: Operation['body'] = emptySchema,
): Operation {
  return {
    method: 'post',
    path,
    summary,
    body,
    ifMatch: true,
    answer: postViewSchema,
  };
}

/** Every endpoint of the plugin. A test compares the list with the router. */
export const operations: Operation[] = [
  {
    method: 'get',
    path: '/departments',
    summary: 'The directory: every Fachbereich with its posts',
    answer: departmentListSchema,
  },
  {
    method: 'get',
    path: '/departments/:ref',
    summary: 'One Fachbereich with its heads and what was before',
    answer: departmentDetailSchema,
  },
  {
    method: 'get',
    path: '/offices',
    summary: 'Who acts where today, for other plugins',
    answer: officeTableSchema,
  },
  {
    method: 'get',
    path: '/effective',
    summary: 'Who looks after an entry of this owner',
    query: effectiveQuerySchema,
    answer: effectiveScoutsSchema,
  },
  {
    method: 'post',
    path: '/posts',
    summary: 'Open a post',
    body: openPostSchema,
    answer: postViewSchema,
    status: 201,
  },
  step('/posts/:id/close', 'Give up a vacant post'),
  step('/posts/:id/reopen', 'Take a post up again'),
  step(
    '/posts/:id/interim',
    'Name who stands in until the post is filled',
    setInterimSchema,
  ),
  {
    method: 'get',
    path: '/nominations',
    summary: 'Posts with a nomination that the caller takes part in',
    answer: postListSchema,
  },
  {
    method: 'post',
    path: '/nominations',
    summary: 'Nominate oneself or somebody for a vacant post',
    body: nominateSchema,
    ifMatch: true,
    answer: postViewSchema,
    status: 201,
  },
  step('/nominations/:id/confirm', 'Agree as the head'),
  step('/nominations/:id/accept', 'Agree as the nominee'),
  step('/nominations/:id/appoint', 'Appoint the nominee', appointSchema),
  step('/nominations/:id/decline', 'Say no', declineSchema),
  step('/nominations/:id/withdraw', 'Take back a nomination'),
  {
    method: 'get',
    path: '/appointments',
    summary: 'Posts with somebody in office',
    query: appointmentsQuerySchema,
    answer: postListSchema,
  },
  {
    method: 'get',
    path: '/appointments/:id',
    summary: 'The post of one appointment, for its certificate',
    answer: postViewSchema,
  },
  step(
    '/appointments/:id/end',
    'Settle the last day of an office',
    endAppointmentSchema,
  ),
  step('/appointments/:id/revoke-end', 'Let the office go on after all'),
  step(
    '/appointments/:id/deputies',
    'Name a deputy for some days',
    addDeputySchema,
  ),
  step('/appointments/:id/deputies/:deputyId/remove', 'Take back a deputy'),
  {
    method: 'get',
    path: '/openapi.json',
    summary: 'This document',
    answer: 'openapi',
  },
];
