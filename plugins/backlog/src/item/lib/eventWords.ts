import {
  ITEM_FIELDS,
  ItemEvent,
  SOMEBODY,
} from '@rathaus/plugin-backlog-common';
import { formatDate } from '@rathaus/rathaus-react';
import { taskWords } from '../../meetings/lib/taskWords';
import { fieldWords, ValueContext } from './fieldWords';

/** What happens by itself is not done by a person. */
const SERVICE = /^service:/;

/** Is it a person whose name is still known? */
export function isNamed(actor: string): boolean {
  return actor !== SOMEBODY && !SERVICE.test(actor);
}

/** Is it the portal, by itself? */
export function isService(actor: string): boolean {
  return SERVICE.test(actor);
}

/** Everything that an event refers to and that has a name in the catalog. */
export function eventRefs(event: ItemEvent): string[] {
  const changed = event.type === 'changed' ? event.changes : undefined;
  return [
    isNamed(event.actor) ? event.actor : undefined,
    event.type === 'created' ? event.handedInBy : undefined,
    changed?.assignee,
    ...(changed?.schools ?? []).map(({ ref }) => ref),
    ...(changed?.entries ?? []),
  ].filter((ref): ref is string => Boolean(ref));
}

/** What happened, in a sentence with who did it. */
export function eventWords(event: ItemEvent, context: ValueContext): string {
  const { words, t } = context;
  const who = isService(event.actor)
    ? t('history.itself')
    : words.entity(event.actor);
  switch (event.type) {
    case 'created':
      return t(event.draft ? 'history.drafted' : 'history.created', {
        who,
        column: words.column(event.column),
      });
    case 'moved':
    case 'declined':
      return t(`history.${event.type}`, {
        who,
        column: words.column(event.column),
      });
    case 'decided':
      return t('history.decided', {
        date: formatDate(event.day),
        outcome: t(`outcome.${event.outcome ?? 'none'}`),
      });
    default:
      return t(`history.${event.type}`, { who });
  }
}

/** What exactly: changed fields with their new values, the reason, the text. */
export function eventDetails(
  event: ItemEvent,
  context: ValueContext,
): string[] {
  const { t } = context;
  switch (event.type) {
    case 'changed': {
      const { changes } = event;
      return ITEM_FIELDS.filter(field => field in changes).map(field => {
        const name = t(`field.${field}`);
        const value = fieldWords(field, changes, context).join(', ');
        return value
          ? t('value.named', { name, value })
          : t('value.cleared', { name });
      });
    }
    case 'declined':
      return [event.reason];
    case 'commented':
    case 'commentEdited':
      // Words that were taken back are gone.
      return event.text ? [event.text] : [];
    case 'decided':
      return [
        ...(event.decision ? [event.decision] : []),
        ...event.tasks.map(task => taskWords(task, t)),
      ];
    default:
      return [];
  }
}
