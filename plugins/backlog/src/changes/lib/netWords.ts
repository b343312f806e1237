import { ChangedItem, ItemField } from '@rathaus/plugin-backlog-common';
import { fieldWords, ValueContext } from '../../item/lib/fieldWords';

/** Fields of which the answer says that they changed, and no more. */
const NAMED_ONLY: readonly ItemField[] = [
  'description',
  'checklist',
  'entries',
  'attachments',
];

function changeWords(
  field: ItemField,
  { before, after }: ChangedItem,
  context: ValueContext,
): string {
  const { t } = context;
  const name = t(`field.${field}`);
  if (NAMED_ONLY.includes(field)) {
    return t('changes.field.named', { name });
  }
  const was = fieldWords(field, before?.fields ?? {}, context);
  const is = fieldWords(field, after?.fields ?? {}, context);
  if (was.length === 0) {
    return t('changes.field.set', { name, after: is.join(', ') });
  }
  if (is.length === 0) {
    return t('changes.field.cleared', { name, before: was.join(', ') });
  }
  // Of a list, what stayed need not be told.
  const added = is.filter(value => !was.includes(value)).join(', ');
  const removed = was.filter(value => !is.includes(value)).join(', ');
  if (added && removed) {
    return t('changes.field.other', { name, before: removed, after: added });
  }
  if (added) {
    return t('changes.field.added', { name, after: added });
  }
  return removed
    ? t('changes.field.removed', { name, before: removed })
    : t('changes.field.named', { name });
}

/** What came of all changes to an item in the end, a sentence for each thing. */
export function netWords(change: ChangedItem, context: ValueContext): string[] {
  const { before, after, changed, comments } = change;
  const { words, t } = context;
  if (!after) {
    return before
      ? [t('changes.wasIn', { column: words.column(before.column) })]
      : [t('changes.cameAndWent')];
  }
  const sentences = [
    ...(before
      ? []
      : [t('changes.isIn', { column: words.column(after.column) })]),
    ...(before && before.column !== after.column
      ? [
          t('changes.moved', {
            from: words.column(before.column),
            to: words.column(after.column),
          }),
        ]
      : []),
    ...changed.map(field => changeWords(field, change, context)),
    ...(comments > 0 ? [t('changes.comments', { count: comments })] : []),
  ];
  return sentences.length > 0 ? sentences : [t('changes.same')];
}

/** Everything in changes that has a name in the catalog. */
export function changeRefs(items: readonly ChangedItem[]): string[] {
  return items
    .flatMap(({ before, after }) => [before?.fields, after?.fields])
    .flatMap(fields => [
      fields?.assignee,
      ...(fields?.schools ?? []).map(({ ref }) => ref),
    ])
    .filter(ref => ref !== undefined);
}
