import { parse, parseIfMatch, sendWithRevision } from '@rathaus/rathaus-node';
import type { Request } from 'express';
import { z } from 'zod';
import { StepTarget } from '../../posts/PostService';
import { Step } from '../../steps/Step';
import { PostRoute } from './PostRoute';

/**
 * Makes the endpoint of one step, `POST` with `If-Match`.
 *
 * @param target - finds out of the request which post is meant
 */
export function stepRoute<Schema extends z.ZodType<unknown>>(options: {
  path: string;
  schema: Schema;
  step: Step<z.output<Schema>>;
  target: (request: Request) => StepTarget;
}): PostRoute {
  return ({ service, callerOf }) => ({
    method: 'post',
    path: options.path,
    handler: async (request, response) => {
      const caller = await callerOf(request);
      const target = options.target(request);
      const input = parse(options.schema, request.body);
      const revision = parseIfMatch(request);
      sendWithRevision(
        response,
        await service.take(options.step, target, revision, input, caller),
      );
    },
  });
}
