import { parse, readUpload, uploadQuerySchema } from '@rathaus/rathaus-node';
import { parseList, ReferenceRoute } from './ReferenceRoute';

/** `POST /reference/:list`: replaces a list; the body is the CSV file. */
export const importReferenceList: ReferenceRoute = ({ service, callerOf }) => ({
  method: 'post',
  path: '/reference/:list',
  handler: async (request, response) => {
    const caller = await callerOf(request);
    const list = parseList(request);
    const { fileName } = parse(uploadQuerySchema, request.query);
    response.json(
      await service.importList(
        list,
        { name: fileName, read: () => readUpload(request) },
        caller,
      ),
    );
  },
});
