import { programmeInputSchema, slugId } from '@rathaus/plugin-backlog-common';
import {
  CallerOf,
  parse,
  parseIfMatch,
  Route,
  sendWithRevision,
} from '@rathaus/rathaus-node';
import { z } from 'zod';
import { ProgrammeService } from '../programmes/ProgrammeService';

const pathSchema = z.object({ id: slugId });

/** `PUT /boards/:board/programmes/:id`: writes a programme; `If-Match: "0"` makes a new one. */
export function putProgramme(options: {
  service: ProgrammeService;
  callerOf: CallerOf;
}): Route {
  const { service, callerOf } = options;
  return {
    method: 'put',
    path: '/boards/:board/programmes/:id',
    handler: async (request, response) => {
      const caller = await callerOf(request);
      const { id } = parse(pathSchema, request.params);
      const fields = parse(programmeInputSchema, request.body);
      const revision = parseIfMatch(request);
      const { board } = request.params;
      sendWithRevision(
        response,
        await service.put(board, id, fields, revision, caller),
        revision === 0 ? 201 : 200,
      );
    },
  };
}
