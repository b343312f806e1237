import {
  boardEventListSchema,
  boardListSchema,
  boardViewSchema,
  changedItemListSchema,
  calendarFeedListSchema,
  calendarFeedSchema,
  commentInputSchema,
  createItemSchema,
  declineItemSchema,
  deletedItemListSchema,
  draftListSchema,
  exportInputSchema,
  fundingReportSchema,
  handInSchema,
  itemChangesSchema,
  itemListSchema,
  itemMappingSchema,
  itemSchema,
  moveItemSchema,
  newCalendarFeedSchema,
  programmeInputSchema,
  programmeSchema,
} from '@rathaus/plugin-backlog-common';
import { importOperations, Operation } from '@rathaus/rathaus-node';
import {
  changedItemsQuerySchema,
  changesQuerySchema,
  deletedQuerySchema,
} from '../router/changes';
import { calendarQuerySchema, CALENDAR_PATH } from '../router/calendarRoutes';
import { itemsQuerySchema } from '../router/items';
import { emptySchema } from '../router/items/itemRoute';
import { meetingOperations } from './meetingOperations';
import { viewOperations } from './viewOperations';

/** Something that happens to an item as the person saw it. */
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
    answer: itemSchema,
  };
}

/** Every endpoint of the plugin. A test compares the list with the router. */
export const operations: Operation[] = [
  {
    method: 'get',
    path: '/boards',
    summary: 'The boards there are, with the number of items by column',
    answer: boardListSchema,
  },
  {
    method: 'get',
    path: '/boards/:board',
    summary: 'All there is to show a board',
    answer: boardViewSchema,
  },
  {
    method: 'get',
    path: '/boards/:board/changes',
    summary: 'What happened on a board, oldest first',
    query: changesQuerySchema,
    answer: boardEventListSchema,
  },
  {
    method: 'get',
    path: '/boards/:board/changed-items',
    summary: 'What came of it in the end, item by item, newest first',
    query: changedItemsQuerySchema,
    answer: changedItemListSchema,
  },
  {
    method: 'get',
    path: '/boards/:board/deleted',
    summary: 'Items that can be restored, what was deleted last first',
    query: deletedQuerySchema,
    answer: deletedItemListSchema,
  },
  {
    method: 'get',
    path: '/boards/:board/funding',
    summary: 'Totals by funding programme; declined items are left out',
    answer: fundingReportSchema,
  },
  {
    method: 'get',
    path: '/boards/:board/items',
    summary: 'Items in full, those that something happened to last at the end',
    query: itemsQuerySchema,
    answer: itemListSchema,
  },
  {
    method: 'post',
    path: '/boards/:board/export',
    summary: 'Items of a board as a file; changes nothing',
    body: exportInputSchema,
    answer: ['csv', 'xlsx'],
  },
  ...importOperations({
    base: '/boards/:board/imports',
    things: 'items',
    mappingSchema: itemMappingSchema,
  }),
  {
    method: 'get',
    path: '/boards/:board/calendar-feeds',
    summary: 'One’s own addresses of the deadlines as a calendar',
    answer: calendarFeedListSchema,
  },
  {
    method: 'post',
    path: '/boards/:board/calendar-feeds',
    summary: 'Make an address at which a calendar program reads the deadlines',
    body: emptySchema,
    answer: newCalendarFeedSchema,
    status: 201,
  },
  {
    method: 'post',
    path: '/boards/:board/calendar-feeds/:id/revoke',
    summary: 'End one of one’s own addresses',
    body: emptySchema,
    answer: calendarFeedSchema,
  },
  {
    method: 'get',
    path: CALENDAR_PATH,
    summary: 'The deadlines of a board as iCal, for whoever knows the token',
    query: calendarQuerySchema,
    answer: 'calendar',
    public: true,
  },
  {
    method: 'post',
    path: '/boards/:board/items',
    summary: 'Create an item at the end of a column',
    body: createItemSchema,
    answer: itemSchema,
    status: 201,
  },
  {
    method: 'post',
    path: '/boards/:board/needs',
    summary: 'Hand in the need of a school, or keep it as a draft',
    body: handInSchema,
    answer: itemSchema,
    status: 201,
  },
  {
    method: 'get',
    path: '/boards/:board/drafts',
    summary: 'Needs not handed in yet, of the caller and the caller’s school',
    answer: draftListSchema,
  },
  {
    method: 'put',
    path: '/boards/:board/programmes/:id',
    summary: 'Write a funding programme; revision 0 makes a new one (201)',
    body: programmeInputSchema,
    ifMatch: true,
    answer: programmeSchema,
  },
  {
    method: 'get',
    path: '/items/:id',
    summary: 'One item in full',
    answer: itemSchema,
  },
  {
    method: 'get',
    path: '/items/:id/history',
    summary: 'What happened to an item, oldest first',
    answer: boardEventListSchema,
  },
  {
    method: 'put',
    path: '/items/:id',
    summary: 'Write some fields anew; null clears one',
    body: itemChangesSchema,
    ifMatch: true,
    answer: itemSchema,
  },
  step(
    '/items/:id/move',
    'Put an item somewhere else; 409 when the place is gone',
    moveItemSchema,
  ),
  step(
    '/items/:id/decline',
    'Say no, with the reason that the school is told',
    declineItemSchema,
  ),
  step('/items/:id/delete', 'Take an item off the board'),
  step('/items/:id/restore', 'Bring a deleted item back to where it was'),
  step('/items/:id/hand-in', 'Hand in a draft'),
  {
    method: 'post',
    path: '/items/:id/comments',
    summary: 'Say something about an item',
    body: commentInputSchema,
    answer: itemSchema,
  },
  {
    method: 'put',
    path: '/items/:id/comments/:comment',
    summary: 'Change one’s own comment',
    body: commentInputSchema,
    answer: itemSchema,
  },
  {
    method: 'post',
    path: '/items/:id/comments/:comment/delete',
    summary: 'Take back one’s own comment',
    body: emptySchema,
    answer: itemSchema,
  },
  ...viewOperations,
  ...meetingOperations,
  {
    method: 'get',
    path: '/openapi.json',
    summary: 'This document',
    answer: 'openapi',
  },
];
