import { readUpload } from '../../csv/readUpload';
import { uploadQuerySchema } from '../../csv/uploadQuery';
import { parse } from '../../router/parse';
import { ImportRoute } from './ImportRoute';

/** `POST …/imports`: a new import; the body is the CSV file. */
export const uploadImport: ImportRoute = ({ base, serviceOf, callerOf }) => ({
  method: 'post',
  path: base,
  handler: async (request, response) => {
    const caller = await callerOf(request);
    const { fileName } = parse(uploadQuerySchema, request.query);
    response
      .status(201)
      .json(
        await serviceOf(request).upload(
          { name: fileName, read: () => readUpload(request) },
          caller,
        ),
      );
  },
});
