import { ImportRoute } from './ImportRoute';

/** `GET …/imports`: the imports that the caller may see, newest first. */
export const listImports: ImportRoute = ({ base, serviceOf, callerOf }) => ({
  method: 'get',
  path: base,
  handler: async (request, response) => {
    response.json(await serviceOf(request).list(await callerOf(request)));
  },
});
