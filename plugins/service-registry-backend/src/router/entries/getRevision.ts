import { EntryRoute } from './EntryRoute';
import { parseName, parseRevision } from '../parseEntry';

/** `GET /entries/:name/revisions/:revision`: the content that it held. */
export const getRevision: EntryRoute = ({ service, callerOf }) => ({
  method: 'get',
  path: '/entries/:name/revisions/:revision',
  handler: async (request, response) => {
    const caller = await callerOf(request);
    response.json(
      await service.getRevision(
        parseName(request),
        parseRevision(request),
        caller,
      ),
    );
  },
});
