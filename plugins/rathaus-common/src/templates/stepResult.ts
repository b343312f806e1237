import { z } from 'zod';

/** How a template's step ended: made at once, or in somebody else's hands now. */
export const STEP_OUTCOMES = [
  'done',
  'proposed',
  'nominated',
  'handed-in',
] as const;
export type StepOutcome = (typeof STEP_OUTCOMES)[number];

/** What a template's step has made. */
export const stepResultSchema = z.object({
  outcome: z.enum(STEP_OUTCOMES),
  title: z.string(),
  /** A path in the portal. */
  href: z.string(),
  /** One sentence on what happens next. */
  next: z.string(),
});
export type StepResult = z.output<typeof stepResultSchema>;

const MARK = 'Ergebnis: ';

/** Before a line stands its level, coloured for terminals. */
const LINE = new RegExp(`^(?:\\S{1,20}: )?${MARK}(\\{.*\\})$`, 's');

/**
 * A step's result as a line of the run's log. The log is all that a run keeps of its finished steps where a later one
 * fails: the template's outputs are only there when the whole run succeeds.
 */
export function stepResultLine(result: StepResult): string {
  return MARK + JSON.stringify(stepResultSchema.parse(result));
}

/** The result that a line of a run's log tells; undefined for all other lines. */
export function stepResultOf(line: string): StepResult | undefined {
  const [, text] = LINE.exec(line) ?? [];
  if (!text) {
    return undefined;
  }
  try {
    return stepResultSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
