import { z } from 'zod';
import { Answers } from './answers';

/** Query parameter with answers to begin with, as JSON; its name is Backstage's. */
export const FORM_DATA_PARAM = 'formData';

const answersSchema = z.record(z.string(), z.json());
const stateSchema = z.object({ answers: answersSchema });

/** Hands answers to the form through the router's state, where they may be long and stay out of the address. */
export function stateWith(answers: Answers): { answers: Answers } {
  return { answers };
}

/**
 * Answers that the way to the form brought along.
 *
 * @param state - of the router's location
 */
export function givenAnswers(
  params: URLSearchParams,
  state: unknown,
): Answers | undefined {
  const carried = stateSchema.safeParse(state).data?.answers;
  if (carried) {
    return carried;
  }
  try {
    const json: unknown = JSON.parse(params.get(FORM_DATA_PARAM) ?? 'null');
    return answersSchema.safeParse(json).data;
  } catch {
    return undefined;
  }
}
