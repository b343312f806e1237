import {
  SavedView,
  SavedViewInput,
  savedViewSchema,
} from '@rathaus/plugin-backlog-common';
import { TestBacklog, Who } from './startTestBacklog';

/** What is sent to save a view. */
export function aViewInput(input: Partial<SavedViewInput> = {}) {
  return { name: 'Blockiert', view: 'liste', query: 'blockiert=1', ...input };
}

/** A saved view of the school board. */
export async function aView(
  backlog: TestBacklog,
  who: Who,
  input: Partial<SavedViewInput> = {},
): Promise<SavedView> {
  const answer = await backlog
    .as(who)
    .send('post', '/boards/schulen/views', { body: aViewInput(input) });
  return savedViewSchema.parse(answer.body);
}
