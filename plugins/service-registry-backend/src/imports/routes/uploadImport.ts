import { parse, readUpload, uploadQuerySchema } from '@rathaus/rathaus-node';
import { ImportRoute } from './ImportRoute';

/** `POST /imports`: a new import; the body is the CSV file. */
export const uploadImport: ImportRoute = ({ service, callerOf }) => ({
  method: 'post',
  path: '/imports',
  handler: async (request, response) => {
    const caller = await callerOf(request);
    const { fileName } = parse(uploadQuerySchema, request.query);
    response
      .status(201)
      .json(
        await service.upload(
          { name: fileName, read: () => readUpload(request) },
          caller,
        ),
      );
  },
});
