import { LoggerService } from '@backstage/backend-plugin-api';
import {
  STEP_OUTCOMES,
  stepResultLine,
  StepResult,
} from '@rathaus/rathaus-common';
import type { z as ZodOfScaffolder } from 'zod/v3';

/** The scaffolder hands its own, older zod to the schemas of actions. */
export type Zod3 = typeof ZodOfScaffolder;

/** What a step has made; the page of the run lists it with a link. */
export type Result = StepResult & {
  /** Catalog reference, where there is one. */
  entityRef?: string;
  /** Facts that are still missing, in words; for entries. */
  missing?: string[];
};

/** The outputs of every action. */
export const resultOutputs = {
  outcome: (v3: Zod3) =>
    v3
      .enum(STEP_OUTCOMES)
      .describe(
        'done: fertig; proposed: vorgeschlagen; nominated: nominiert; handed-in: eingereicht',
      ),
  title: (v3: Zod3) => v3.string().describe('Wie das Entstandene heißt'),
  href: (v3: Zod3) =>
    v3.string().describe('Pfad im Portal, unter dem es zu finden ist'),
  entityRef: (v3: Zod3) =>
    v3.string().optional().describe('Verweis im Katalog'),
  next: (v3: Zod3) =>
    v3.string().describe('Was als Nächstes geschieht, in einem Satz'),
  missing: (v3: Zod3) =>
    v3.array(v3.string()).optional().describe('Angaben, die noch fehlen'),
};

/** Puts a result into the outputs of a step, and into the log for runs that do not come to their end. */
export function putOut(
  context: {
    logger: Pick<LoggerService, 'info'>;
    output(name: keyof Result, value: Result[keyof Result]): void;
  },
  result: Result,
): void {
  const { outcome, title, href, next } = result;
  context.logger.info(stepResultLine({ outcome, title, href, next }));
  context.output('outcome', outcome);
  context.output('title', title);
  context.output('href', href);
  context.output('next', next);
  if (result.entityRef) {
    context.output('entityRef', result.entityRef);
  }
  if (result.missing) {
    context.output('missing', result.missing);
  }
}
