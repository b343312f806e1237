import {
  Funding,
  ItemChanges,
  ItemField,
} from '@rathaus/plugin-backlog-common';
import { formatDate, formatEuro } from '@rathaus/rathaus-react';
import { BoardWords } from '../../board/context/useBoardWords';
import { rateText } from '../../lib/money';
import { quarterWords } from '../../lib/quarterWords';
import { Text } from '../../translations/useText';

/** What is needed to put values into words. */
export interface ValueContext {
  words: BoardWords;
  t: Text;
}

const FUNDING_AMOUNTS = ['applied', 'granted', 'drawn', 'proven'] as const;
const FUNDING_DAYS = [
  'grantedOn',
  'implementationEnd',
  'drawdownDeadline',
  'proofDeadline',
  'earmarkedUntil',
] as const;

function fundingWords(funding: Funding, { words, t }: ValueContext): string[] {
  const named = (
    key: Exclude<keyof Funding, 'programme' | 'state'>,
    value: string | undefined,
  ) =>
    value === undefined
      ? []
      : [t('value.named', { name: t(`field.funding.${key}`), value })];
  return [
    words.programme(funding.programme),
    t(`funding.state.${funding.state}`),
    ...named(
      'rate',
      funding.rate === undefined
        ? undefined
        : t('value.percent', { number: rateText(funding.rate) }),
    ),
    ...FUNDING_AMOUNTS.flatMap(key => {
      const amount = funding[key];
      return named(key, amount === undefined ? undefined : formatEuro(amount));
    }),
    ...named('fileNumber', funding.fileNumber),
    ...FUNDING_DAYS.flatMap(key => {
      const day = funding[key];
      return named(key, day === undefined ? undefined : formatDate(day));
    }),
  ];
}

/**
 * The value of a field in words, one text for each item of a list; nothing where there is no value.
 *
 * @param values - a whole item's fields, or what was changed
 */
export function fieldWords(
  field: ItemField,
  values: ItemChanges,
  context: ValueContext,
): string[] {
  const { words, t } = context;
  const one = (text: string | null | undefined, say = (it: string) => it) =>
    text ? [say(text)] : [];
  const many = (
    list: readonly string[] | null | undefined,
    say: (it: string) => string,
  ) => (list ?? []).map(say);
  switch (field) {
    case 'estimate':
    case 'ordered':
    case 'actual': {
      const amount = values[field];
      return typeof amount === 'number' ? [formatEuro(amount)] : [];
    }
    case 'schools':
      return (values.schools ?? []).map(({ ref, amount }) =>
        amount === undefined
          ? words.entity(ref)
          : t('value.named', {
              name: words.entity(ref),
              value: formatEuro(amount),
            }),
      );
    case 'category':
      return one(values.category, words.category);
    case 'costType':
      return values.costType ? [t(`costType.${values.costType}`)] : [];
    case 'funding':
      return values.funding ? fundingWords(values.funding, context) : [];
    case 'dependsOn':
      return many(values.dependsOn, words.item);
    case 'blocked':
      return values.blocked
        ? [
            t('value.blocked', {
              reason: values.blocked.because,
              date: formatDate(values.blocked.since),
            }),
          ]
        : [];
    case 'assignee':
      return one(values.assignee, words.entity);
    case 'dueDate':
      return one(values.dueDate, formatDate);
    case 'plannedFrom':
    case 'plannedTo':
      return one(values[field], quarter => quarterWords(quarter, t));
    case 'checklist':
      return (values.checklist ?? []).map(({ text, done }) =>
        t(done ? 'value.done' : 'value.open', { text }),
      );
    case 'entries':
      return many(values.entries, words.entity);
    case 'attachments':
      return (values.attachments ?? []).map(({ title, url }) =>
        t('value.named', { name: title, value: url }),
      );
    default:
      return one(values[field]);
  }
}
