import { CallerOf, Route } from '@rathaus/rathaus-node';
import { BoardService } from '../../boards/BoardService';
import { sendEncoded } from '../sendEncoded';

/** Endpoints that read boards. */
export function createBoardRoutes(options: {
  service: BoardService;
  callerOf: CallerOf;
}): Route[] {
  const { service, callerOf } = options;
  return [
    {
      method: 'get',
      path: '/boards',
      handler: async (request, response) => {
        const caller = await callerOf(request);
        response.json(await service.list(caller));
      },
    },
    {
      method: 'get',
      path: '/boards/:board',
      handler: async (request, response) => {
        const caller = await callerOf(request);
        const answer = await service.get(request.params.board, caller);
        await sendEncoded(request, response, answer);
      },
    },
    {
      method: 'get',
      path: '/boards/:board/funding',
      handler: async (request, response) => {
        const caller = await callerOf(request);
        response.json(await service.funding(request.params.board, caller));
      },
    },
  ];
}
