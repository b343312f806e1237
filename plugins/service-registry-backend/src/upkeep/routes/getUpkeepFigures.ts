import { UpkeepRoute } from './UpkeepRoute';

/** `GET /upkeep/figures`: how many are overdue and so on, by Fachbereich. */
export const getUpkeepFigures: UpkeepRoute = ({ service, callerOf }) => ({
  method: 'get',
  path: '/upkeep/figures',
  handler: async (request, response) => {
    const caller = await callerOf(request);
    response.json(await service.figures(caller));
  },
});
