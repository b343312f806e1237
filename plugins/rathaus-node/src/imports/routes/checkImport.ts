import { parse } from '../../router/parse';
import { ImportRoute, parseImportId } from './ImportRoute';

/** `POST …/imports/:id/check`: starts the dry run; the body is the mapping. */
export const checkImport: ImportRoute = ({
  base,
  serviceOf,
  mappingSchema,
  callerOf,
}) => ({
  method: 'post',
  path: `${base}/:id/check`,
  handler: async (request, response) => {
    const caller = await callerOf(request);
    const id = parseImportId(request);
    const mapping = parse(mappingSchema, request.body);
    response
      .status(202)
      .json(await serviceOf(request).check(id, mapping, caller));
  },
});
