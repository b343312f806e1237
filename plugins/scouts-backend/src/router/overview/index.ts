import { overviewQuerySchema } from '@rathaus/plugin-scouts-common';
import { CallerOf, parse, Route } from '@rathaus/rathaus-node';
import { OverviewService } from '../../overview/OverviewService';
import { overviewToCsv } from '../../overview/overviewToCsv';

/** The endpoints of the figures by Fachbereich. */
export function createOverviewRoutes(options: {
  service: OverviewService;
  callerOf: CallerOf;
}): Route[] {
  const { service, callerOf } = options;
  return [
    {
      method: 'get',
      path: '/overview',
      handler: async (request, response) => {
        const caller = await callerOf(request);
        const query = parse(overviewQuerySchema, request.query);
        response.json(await service.get(query, caller));
      },
    },
    {
      method: 'get',
      path: '/overview.csv',
      handler: async (request, response) => {
        const caller = await callerOf(request);
        const { departments } = await service.get({}, caller);
        response
          .type('text/csv; charset=utf-8')
          .attachment('digital-scouts.csv')
          .send(overviewToCsv(departments));
      },
    },
  ];
}
