import { z } from 'zod';
import type { z as ZodOfScaffolder } from 'zod/v3';

/** The scaffolder hands its own, older zod to the schemas of actions. */
export type Zod3 = typeof ZodOfScaffolder;

/** How a step ended: made at once, or in somebody else's hands now. */
export const OUTCOMES = ['done', 'proposed', 'nominated', 'handed-in'] as const;

/** What a step has made; the page of the run lists it with a link. */
export const resultSchema = z.object({
  outcome: z.enum(OUTCOMES),
  title: z.string(),
  /** A path in the portal. */
  href: z.string(),
  /** Catalog reference, where there is one. */
  entityRef: z.string().optional(),
  /** One sentence on what happens next. */
  next: z.string(),
  /** Facts that are still missing, in words; for entries. */
  missing: z.array(z.string()).optional(),
});
export type Result = z.output<typeof resultSchema>;

/** The outputs of every action. */
export const resultOutputs = {
  outcome: (v3: Zod3) =>
    v3
      .enum(OUTCOMES)
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

/** Puts a result into the outputs of a step. */
export function putOut(
  context: { output(name: keyof Result, value: Result[keyof Result]): void },
  result: Result,
): void {
  context.output('outcome', result.outcome);
  context.output('title', result.title);
  context.output('href', result.href);
  context.output('next', result.next);
  if (result.entityRef) {
    context.output('entityRef', result.entityRef);
  }
  if (result.missing) {
    context.output('missing', result.missing);
  }
}
