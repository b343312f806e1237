import { Item, ItemFields } from '@rathaus/plugin-backlog-common';
import { TestBacklog, Who } from './startTestBacklog';
import { NORTH } from './town';

/** An item of the task force. */
export function anItem(
  backlog: TestBacklog,
  fields: Partial<ItemFields> = {},
  column = 'geprueft',
): Promise<Item> {
  return backlog.done('task-force', 'post', '/boards/schulen/items', {
    body: { column, fields: { title: 'WLAN in der Aula', ...fields } },
  });
}

/** A need of a school, handed in or kept as a draft. */
export function aNeed(
  backlog: TestBacklog,
  options: { who?: Who; school?: string; draft?: boolean } = {},
): Promise<Item> {
  const { who = 'north', school = NORTH, draft = false } = options;
  return backlog.done(who, 'post', '/boards/schulen/needs', {
    body: { school, title: 'Neue Tafeln', draft },
  });
}

/** The fields that an answer calls wrong, each with its code. */
export function problemsIn(answer: {
  body: { error?: { fields?: Array<{ path: string; code: string }> } };
}): string[] {
  return (answer.body.error?.fields ?? []).map(
    ({ path, code }) => `${path} ${code}`,
  );
}
