import {
  ConfirmEntriesInput,
  UpkeepItem,
} from '@rathaus/plugin-service-registry-common';

/** What somebody means to do with an entry: confirm it, leave it for later, or call it doubtful. */
export type Mark =
  | { as: 'confirm' }
  | { as: 'leave' }
  | { as: 'doubtful'; reason: string };

/** Marks by name of the entry; an entry without one has the list's usual mark. */
export type Marks = Readonly<Record<string, Mark>>;

/** The usual mark: "alle unverändert, außer …" where entries are due; one by one elsewhere. */
export type UsualMark = 'confirm' | 'leave';

/** The mark of one entry. */
export function markOf(marks: Marks, name: string, usual: UsualMark): Mark {
  return marks[name] ?? { as: usual };
}

type Shown = readonly Pick<UpkeepItem, 'name' | 'revision'>[];

/** What is sent to the registry: confirmed and doubtful entries with the revision that was looked at. */
export function confirmations(
  items: Shown,
  marks: Marks,
  usual: UsualMark,
): ConfirmEntriesInput['entries'] {
  return items.flatMap(({ name, revision }) => {
    const mark = markOf(marks, name, usual);
    switch (mark.as) {
      case 'confirm':
        return [{ name, revision }];
      case 'doubtful':
        return [{ name, revision, doubt: mark.reason.trim() }];
      default:
        return [];
    }
  });
}

/** Names of doubtful entries that nobody has said a reason for. */
export function withoutReason(
  items: Shown,
  marks: Marks,
  usual: UsualMark,
): string[] {
  return items.flatMap(({ name }) => {
    const mark = markOf(marks, name, usual);
    return mark.as === 'doubtful' && !mark.reason.trim() ? [name] : [];
  });
}

/** How many entries are to be confirmed, and how many called doubtful. */
export function countMarks(
  items: Shown,
  marks: Marks,
  usual: UsualMark,
): { confirm: number; doubtful: number } {
  const all = items.map(({ name }) => markOf(marks, name, usual).as);
  return {
    confirm: all.filter(as => as === 'confirm').length,
    doubtful: all.filter(as => as === 'doubtful').length,
  };
}
