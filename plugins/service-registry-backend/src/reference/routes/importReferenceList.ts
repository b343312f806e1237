import { readUpload } from '../../csv/readUpload';
import { parse } from '../../router/parse';
import { uploadQuerySchema } from '../../csv/uploadQuery';
import { parseList, ReferenceRoute } from './ReferenceRoute';

/** `POST /reference/:list`: replaces a list; the body is the CSV file. */
export const importReferenceList: ReferenceRoute = ({ service, callerOf }) => ({
  method: 'post',
  path: '/reference/:list',
  handler: async (request, response) => {
    const caller = await callerOf(request);
    const list = parseList(request);
    const { fileName } = parse(uploadQuerySchema, request.query);
    const bytes = await readUpload(request);
    response.json(
      await service.importList(list, { bytes, name: fileName }, caller),
    );
  },
});
