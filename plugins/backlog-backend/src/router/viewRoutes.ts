import { savedViewInputSchema } from '@rathaus/plugin-backlog-common';
import {
  CallerOf,
  parse,
  parseId,
  parseIfMatch,
  Route,
  sendWithRevision,
} from '@rathaus/rathaus-node';
import { SavedViewService } from '../views/SavedViewService';
import { emptySchema } from './items/itemRoute';

/** Endpoints about the saved views of a board. */
export function createViewRoutes(options: {
  service: SavedViewService;
  callerOf: CallerOf;
}): Route[] {
  const { service, callerOf } = options;
  return [
    {
      method: 'get',
      path: '/boards/:board/views',
      handler: async (request, response) => {
        const caller = await callerOf(request);
        response.json(await service.list(request.params.board, caller));
      },
    },
    {
      method: 'post',
      path: '/boards/:board/views',
      handler: async (request, response) => {
        const caller = await callerOf(request);
        const fields = parse(savedViewInputSchema, request.body);
        const view = await service.create(request.params.board, fields, caller);
        sendWithRevision(response, view, 201);
      },
    },
    {
      method: 'put',
      path: '/boards/:board/views/:id',
      handler: async (request, response) => {
        const caller = await callerOf(request);
        const id = parseId(request);
        const fields = parse(savedViewInputSchema, request.body);
        const revision = parseIfMatch(request);
        const { board } = request.params;
        sendWithRevision(
          response,
          await service.update(board, id, fields, revision, caller),
        );
      },
    },
    {
      method: 'post',
      path: '/boards/:board/views/:id/delete',
      handler: async (request, response) => {
        const caller = await callerOf(request);
        const id = parseId(request);
        parse(emptySchema, request.body);
        const revision = parseIfMatch(request);
        const { board } = request.params;
        response.json(await service.remove(board, id, revision, caller));
      },
    },
  ];
}
