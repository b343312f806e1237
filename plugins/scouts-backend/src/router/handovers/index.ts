import {
  answerHandoverSchema,
  assignHandoverSchema,
  createHandoverSchema,
} from '@rathaus/plugin-scouts-common';
import {
  CallerOf,
  parse,
  parseId,
  parseIfMatch,
  Route,
  sendWithRevision,
} from '@rathaus/rathaus-node';
import {
  HandoverAnswer,
  HandoverService,
} from '../../handovers/HandoverService';

const ANSWERS: HandoverAnswer[] = ['countersign', 'decline', 'withdraw'];

/** The endpoints of handovers. */
export function createHandoverRoutes(options: {
  service: HandoverService;
  callerOf: CallerOf;
}): Route[] {
  const { service, callerOf } = options;
  const answerRoute = (answer: HandoverAnswer): Route => ({
    method: 'post',
    path: `/handovers/:id/${answer}`,
    handler: async (request, response) => {
      const caller = await callerOf(request);
      const id = parseId(request);
      const input = parse(answerHandoverSchema, request.body);
      const revision = parseIfMatch(request);
      sendWithRevision(
        response,
        await service.answer(id, revision, answer, input, caller),
      );
    },
  });
  return [
    {
      method: 'get',
      path: '/handovers',
      handler: async (request, response) => {
        const caller = await callerOf(request);
        response.json(await service.list(caller));
      },
    },
    {
      method: 'post',
      path: '/handovers',
      handler: async (request, response) => {
        const caller = await callerOf(request);
        const input = parse(createHandoverSchema, request.body);
        sendWithRevision(response, await service.create(input, caller), 201);
      },
    },
    {
      method: 'get',
      path: '/handovers/:id',
      handler: async (request, response) => {
        const caller = await callerOf(request);
        sendWithRevision(response, await service.get(parseId(request), caller));
      },
    },
    {
      method: 'post',
      path: '/handovers/:id/assign',
      handler: async (request, response) => {
        const caller = await callerOf(request);
        const id = parseId(request);
        const input = parse(assignHandoverSchema, request.body);
        const revision = parseIfMatch(request);
        sendWithRevision(
          response,
          await service.assign(id, revision, input, caller),
        );
      },
    },
    ...ANSWERS.map(answerRoute),
  ];
}
