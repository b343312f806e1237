import { entryFilterSchema } from '@rathaus/plugin-service-registry-common';
import { parse } from '@rathaus/rathaus-node';
import { entriesToCsv } from '../../export/entriesToCsv';
import { EntryRoute } from './EntryRoute';

/** `GET /export.csv`: what the list shows, for Excel. */
export const exportCsv: EntryRoute = ({ service, callerOf }) => ({
  method: 'get',
  path: '/export.csv',
  handler: async (request, response) => {
    const caller = await callerOf(request);
    const filter = parse(entryFilterSchema, request.query);
    const { entries, ownerTitles } = await service.listForExport(
      filter,
      caller,
    );
    response
      .type('text/csv; charset=utf-8')
      .attachment('servicekatalog.csv')
      .send(entriesToCsv(entries, ownerTitles));
  },
});
