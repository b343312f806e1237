import { readUpload } from '../../csv/readUpload';
import { uploadQuerySchema } from '../../csv/uploadQuery';
import { parse } from '../../router/parse';
import { ImportRoute } from './ImportRoute';

/** `POST /imports`: a new import; the body is the CSV file. */
export const uploadImport: ImportRoute = ({ service, callerOf }) => ({
  method: 'post',
  path: '/imports',
  handler: async (request, response) => {
    const caller = await callerOf(request);
    const { fileName } = parse(uploadQuerySchema, request.query);
    const bytes = await readUpload(request);
    response
      .status(201)
      .json(await service.upload({ bytes, name: fileName }, caller));
  },
});
