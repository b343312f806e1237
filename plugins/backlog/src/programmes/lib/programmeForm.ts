import {
  Programme,
  ProgrammeFields,
  programmeInputSchema,
} from '@rathaus/plugin-backlog-common';
import {
  FieldProblem,
  fieldProblem,
  parseFields,
} from '@rathaus/rathaus-common';
import { euroText, parseEuro, parseRate, rateText } from '../../lib/money';

/** Fields that are one text. */
const TEXTS = [
  'title',
  'funder',
  'drawdownDeadline',
  'proofDeadline',
  'link',
  'note',
] as const;

/** A Fördertopf as it stands in the form: everything as people type it. */
export type ProgrammeForm = Record<(typeof TEXTS)[number], string> & {
  rate: string;
  ceiling: string;
  earmarkYears: string;
  windows: { from: string; to: string }[];
  ownBudget: boolean;
  closed: boolean;
};

/** The form of a programme; an empty one for a new one. */
export function formOf(programme?: Programme): ProgrammeForm {
  const { rate, ceiling, earmarkYears } = programme ?? {};
  return {
    title: programme?.title ?? '',
    funder: programme?.funder ?? '',
    drawdownDeadline: programme?.drawdownDeadline ?? '',
    proofDeadline: programme?.proofDeadline ?? '',
    link: programme?.link ?? '',
    note: programme?.note ?? '',
    rate: rate === undefined ? '' : rateText(rate),
    ceiling: ceiling === undefined ? '' : euroText(ceiling),
    earmarkYears: earmarkYears === undefined ? '' : String(earmarkYears),
    windows: (programme?.windows ?? []).map(window => ({ ...window })),
    ownBudget: programme?.ownBudget ?? false,
    closed: programme?.closed ?? false,
  };
}

function parseYears(text: string): number | undefined {
  return /^\d{1,2}$/.test(text.trim()) ? Number(text) : undefined;
}

/** What was typed as a programme, or everything that is wrong with it. */
export function readForm(
  form: ProgrammeForm,
):
  | { ok: true; value: ProgrammeFields }
  | { ok: false; problems: FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const number = (
    path: 'rate' | 'ceiling' | 'earmarkYears',
    parse: (text: string) => number | undefined,
  ) => {
    const text = form[path];
    const value = text.trim() ? parse(text) : undefined;
    if (text.trim() && value === undefined) {
      problems.push(fieldProblem(path, 'not_a_number', { value: text }));
    }
    return value;
  };
  const { title, windows, ownBudget, closed } = form;
  const result = parseFields(programmeInputSchema, {
    ...Object.fromEntries(
      TEXTS.map(key => [key, form[key].trim() || undefined]),
    ),
    title,
    rate: number('rate', parseRate),
    ceiling: number('ceiling', parseEuro),
    earmarkYears: number('earmarkYears', parseYears),
    windows: windows.filter(({ from, to }) => from || to),
    ownBudget,
    closed,
  });
  const all = [...problems, ...(result.ok ? [] : result.problems)];
  return result.ok && all.length === 0 ? result : { ok: false, problems: all };
}

/** An id for a new programme: its title as it stands in addresses, with a number where that is taken. */
export function newProgrammeId(slug: string, taken: readonly string[]): string {
  // The longest id has 40 characters; three are kept for a number.
  const base = slug.slice(0, 37).replace(/-+$/, '') || 'topf';
  let id = base;
  for (let count = 2; taken.includes(id); count += 1) {
    id = `${base}-${count}`;
  }
  return id;
}
