import { createItemSchema, handInSchema } from '@rathaus/plugin-backlog-common';
import {
  CallerOf,
  parse,
  parseId,
  Route,
  sendWithRevision,
} from '@rathaus/rathaus-node';
import { z } from 'zod';
import { ItemReader } from '../../items/ItemReader';
import { ItemService } from '../../items/ItemService';
import { commentRoutes } from './commentRoutes';
import { stepRoutes } from './stepRoutes';

const MAX_ITEMS = 500;

/** `GET /boards/:board/items` */
export const itemsQuerySchema = z.strictObject({
  /** `nextAfter` of the answer before. */
  after: z.coerce.number().int().min(0).max(2_147_483_647).default(0),
  limit: z.coerce.number().int().min(1).max(MAX_ITEMS).default(MAX_ITEMS),
});

/** Endpoints about items. */
export function createItemRoutes(options: {
  service: ItemService;
  reader: ItemReader;
  callerOf: CallerOf;
}): Route[] {
  const { service, reader, callerOf } = options;
  return [
    {
      method: 'get',
      path: '/boards/:board/items',
      handler: async (request, response) => {
        const caller = await callerOf(request);
        const query = parse(itemsQuerySchema, request.query);
        response.json(await reader.list(request.params.board, query, caller));
      },
    },
    {
      method: 'post',
      path: '/boards/:board/items',
      handler: async (request, response) => {
        const caller = await callerOf(request);
        const input = parse(createItemSchema, request.body);
        const item = await service.create(request.params.board, input, caller);
        sendWithRevision(response, item, 201);
      },
    },
    {
      method: 'post',
      path: '/boards/:board/needs',
      handler: async (request, response) => {
        const caller = await callerOf(request);
        const input = parse(handInSchema, request.body);
        const item = await service.handIn(request.params.board, input, caller);
        sendWithRevision(response, item, 201);
      },
    },
    {
      method: 'get',
      path: '/boards/:board/drafts',
      handler: async (request, response) => {
        const caller = await callerOf(request);
        response.json(await reader.drafts(request.params.board, caller));
      },
    },
    {
      method: 'get',
      path: '/items/:id',
      handler: async (request, response) => {
        const caller = await callerOf(request);
        sendWithRevision(response, await reader.get(parseId(request), caller));
      },
    },
    {
      method: 'get',
      path: '/items/:id/history',
      handler: async (request, response) => {
        const caller = await callerOf(request);
        response.json(await reader.history(parseId(request), caller));
      },
    },
    ...stepRoutes.map(route => route(options)),
    ...commentRoutes.map(route => route(options)),
  ];
}
