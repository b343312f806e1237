import { emptySchema, reorganiseSchema } from '@rathaus/plugin-scouts-common';
import {
  CallerOf,
  parse,
  parseId,
  parseIfMatch,
  Route,
  sendWithRevision,
} from '@rathaus/rathaus-node';
import { ReorganisationService } from '../../reorganisations/ReorganisationService';

/** The endpoints of reorganisations. */
export function createReorganisationRoutes(options: {
  service: ReorganisationService;
  callerOf: CallerOf;
}): Route[] {
  const { service, callerOf } = options;
  return [
    {
      method: 'get',
      path: '/reorganisations',
      handler: async (request, response) => {
        const caller = await callerOf(request);
        response.json(await service.list(caller));
      },
    },
    {
      method: 'post',
      path: '/reorganisations/preview',
      handler: async (request, response) => {
        const caller = await callerOf(request);
        const input = parse(reorganiseSchema, request.body);
        response.json(await service.preview(input, caller));
      },
    },
    {
      method: 'post',
      path: '/reorganisations',
      handler: async (request, response) => {
        const caller = await callerOf(request);
        const input = parse(reorganiseSchema, request.body);
        sendWithRevision(response, await service.start(input, caller), 201);
      },
    },
    {
      method: 'post',
      path: '/reorganisations/:id/undo',
      handler: async (request, response) => {
        const caller = await callerOf(request);
        const id = parseId(request);
        parse(emptySchema, request.body);
        const revision = parseIfMatch(request);
        sendWithRevision(response, await service.undo(id, revision, caller));
      },
    },
  ];
}
