import { entryToCatalogInfo } from '../../export/entryToCatalogInfo';
import { EntryRoute } from './EntryRoute';
import { parseName } from '../parseEntry';

/** `GET /entries/:name/catalog-info.yaml`: for a team that moves it to Git. */
export const getCatalogInfo: EntryRoute = ({ service, callerOf }) => ({
  method: 'get',
  path: '/entries/:name/catalog-info.yaml',
  handler: async (request, response) => {
    const caller = await callerOf(request);
    const entry = await service.get(parseName(request), caller);
    response
      .type('application/yaml')
      .attachment('catalog-info.yaml')
      .send(entryToCatalogInfo(entry));
  },
});
