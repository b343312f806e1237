import { LoggerService } from '@backstage/backend-plugin-api';
import { NotImplementedError } from '@backstage/errors';
import { TemplateAction } from '@backstage/plugin-scaffolder-node';
import { JsonObject } from '@backstage/types';
import { randomUUID } from 'node:crypto';

/**
 * Runs an action of Backstage's own modules as a part of one of ours. Its
 * outputs are not kept; what it may ask of a run beyond its input is refused.
 */
export async function runMaintainedAction<
  TInput extends JsonObject,
  TOutput extends JsonObject,
>(
  action: TemplateAction<TInput, TOutput>,
  options: {
    input: TInput;
    workspacePath: string;
    logger: LoggerService;
    signal?: AbortSignal;
  },
): Promise<void> {
  const refuse = async (): Promise<never> => {
    throw new NotImplementedError(`${action.id} may not ask this of the run`);
  };
  await action.handler({
    ...options,
    task: { id: randomUUID() },
    checkpoint: refuse,
    createTemporaryDirectory: refuse,
    getInitiatorCredentials: refuse,
    output: () => {},
  });
}
