import { postImportQuerySchema } from '@rathaus/plugin-scouts-common';
import { CallerOf, parse, readUpload, Route } from '@rathaus/rathaus-node';
import { PostImporter } from '../../imports/PostImporter';

/** `POST /posts/import`: checks or loads a list; the body is the CSV file. */
export function importPosts(options: {
  importer: PostImporter;
  callerOf: CallerOf;
}): Route {
  const { importer, callerOf } = options;
  return {
    method: 'post',
    path: '/posts/import',
    handler: async (request, response) => {
      const caller = await callerOf(request);
      const { fileName, ...mode } = parse(postImportQuerySchema, request.query);
      response.json(
        await importer.import(
          {
            name: fileName ?? 'datei.csv',
            read: () => readUpload(request),
          },
          mode,
          caller,
        ),
      );
    },
  };
}
