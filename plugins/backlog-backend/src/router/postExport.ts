import { exportInputSchema } from '@rathaus/plugin-backlog-common';
import { CallerOf, parse, Route } from '@rathaus/rathaus-node';
import { BoardExporter } from '../exports/BoardExporter';

/** `POST /boards/:board/export`: reads only; the ids of all items would not fit into an address. */
export function postExport(options: {
  exporter: BoardExporter;
  callerOf: CallerOf;
}): Route {
  const { exporter, callerOf } = options;
  return {
    method: 'post',
    path: '/boards/:board/export',
    handler: async (request, response) => {
      const caller = await callerOf(request);
      const input = parse(exportInputSchema, request.body);
      const { content, mediaType, fileName } = await exporter.export(
        request.params.board,
        input,
        caller,
      );
      response
        .attachment(fileName)
        .type(mediaType)
        .set('Cache-Control', 'no-store')
        .send(content);
    },
  };
}
