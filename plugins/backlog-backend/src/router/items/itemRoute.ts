import {
  CallerOf,
  parse,
  parseId,
  parseIfMatch,
  Route,
  sendWithRevision,
} from '@rathaus/rathaus-node';
import type { Request } from 'express';
import { z } from 'zod';
import { ItemService } from '../../items/ItemService';
import { ItemStep } from '../../items/steps/Step';

/** Makes an endpoint that lets something happen to an item. */
export type ItemRoute = (options: {
  service: ItemService;
  callerOf: CallerOf;
}) => Route;

/**
 * An endpoint `/items/:id/…` for one step.
 *
 * @param seen - whether the step is about the item as the person saw it, with `If-Match`
 * @param input - what the step needs of the body and the path
 */
export function itemRoute<Schema extends z.ZodType<unknown>, Input>(options: {
  method: 'post' | 'put';
  path: string;
  schema: Schema;
  step: ItemStep<Input>;
  seen: boolean;
  input: (body: z.output<Schema>, request: Request) => Input;
}): ItemRoute {
  const { method, path, schema, step, seen } = options;
  return ({ service, callerOf }) => ({
    method,
    path,
    handler: async (request, response) => {
      const caller = await callerOf(request);
      const id = parseId(request);
      const input = options.input(parse(schema, request.body), request);
      const revision = seen ? parseIfMatch(request) : undefined;
      sendWithRevision(
        response,
        await service.take(step, id, revision, input, caller),
      );
    },
  });
}

/** Body of what needs no words. */
export const emptySchema = z.strictObject({});
