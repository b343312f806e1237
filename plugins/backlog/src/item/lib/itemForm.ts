import {
  FUNDING_STATES,
  FundingState,
  ItemFields,
  itemFieldsSchema,
} from '@rathaus/plugin-backlog-common';
import {
  FieldProblem,
  fieldProblem,
  parseFields,
} from '@rathaus/rathaus-common';
import { euroText, parseEuro, parseRate, rateText } from '../../lib/money';

/** Amounts of an item, as people type them. */
const AMOUNTS = ['estimate', 'ordered', 'actual'] as const;
/** Amounts of its funding. */
const FUNDING_AMOUNTS = ['applied', 'granted', 'drawn', 'proven'] as const;
const FUNDING_TEXTS = [
  'fileNumber',
  'grantedOn',
  'implementationEnd',
  'drawdownDeadline',
  'proofDeadline',
  'earmarkedUntil',
] as const;
const TEXTS = [
  'title',
  'description',
  'category',
  'costType',
  'assignee',
  'provider',
  'councilDecision',
  'dueDate',
  'plannedFrom',
  'plannedTo',
] as const;

type Amount = (typeof AMOUNTS)[number];
type FundingAmount = (typeof FUNDING_AMOUNTS)[number];
type FundingText = (typeof FUNDING_TEXTS)[number];

/** An item's funding as it stands in the form; without a programme there is none. */
export type FundingForm = Record<FundingAmount | FundingText, string> & {
  programme: string;
  state: FundingState;
  rate: string;
};

/** An item as it stands in the form: everything as people type it. */
export type ItemForm = Record<(typeof TEXTS)[number] | Amount, string> & {
  schools: { ref: string; amount: string }[];
  funding: FundingForm;
  dependsOn: string[];
  blockedBecause: string;
  blockedSince: string;
  checklist: { id: string; text: string; done: boolean }[];
  entries: string[];
  attachments: { title: string; url: string }[];
};

function textsOf<Key extends string>(
  keys: readonly Key[],
  read: (key: Key) => string | undefined,
): Record<Key, string> {
  return Object.fromEntries(keys.map(key => [key, read(key) ?? ''])) as Record<
    Key,
    string
  >;
}

function amountText(cents: number | undefined): string | undefined {
  return cents === undefined ? undefined : euroText(cents);
}

function fundingForm(funding: ItemFields['funding']): FundingForm {
  return {
    ...textsOf(FUNDING_TEXTS, key => funding?.[key]),
    ...textsOf(FUNDING_AMOUNTS, key => amountText(funding?.[key])),
    programme: funding?.programme ?? '',
    state: funding?.state ?? FUNDING_STATES[0],
    rate: funding?.rate === undefined ? '' : rateText(funding.rate),
  };
}

/** The form of an item as it is saved. */
export function formOf(fields: Partial<ItemFields>): ItemForm {
  return {
    ...textsOf(TEXTS, key => fields[key]),
    ...textsOf(AMOUNTS, key => amountText(fields[key])),
    schools: (fields.schools ?? []).map(({ ref, amount }) => ({
      ref,
      amount: amountText(amount) ?? '',
    })),
    funding: fundingForm(fields.funding),
    dependsOn: [...(fields.dependsOn ?? [])],
    blockedBecause: fields.blocked?.because ?? '',
    blockedSince: fields.blocked?.since ?? '',
    checklist: (fields.checklist ?? []).map(entry => ({ ...entry })),
    entries: [...(fields.entries ?? [])],
    attachments: (fields.attachments ?? []).map(link => ({ ...link })),
  };
}

/** Collects what is wrong while amounts and rates are read. */
class Reader {
  readonly problems: FieldProblem[] = [];

  number(
    path: string,
    text: string,
    parse: (text: string) => number | undefined,
  ): number | undefined {
    if (text.trim() === '') {
      return undefined;
    }
    const value = parse(text);
    if (value === undefined) {
      this.problems.push(fieldProblem(path, 'not_a_number', { value: text }));
    }
    return value;
  }
}

function orNothing<T>(list: T[]): T[] | undefined {
  return list.length > 0 ? list : undefined;
}

function readFunding(form: FundingForm, reader: Reader) {
  if (form.programme === '') {
    return undefined;
  }
  return {
    programme: form.programme,
    state: form.state,
    rate: reader.number('funding.rate', form.rate, parseRate),
    ...Object.fromEntries(
      FUNDING_AMOUNTS.map(key => [
        key,
        reader.number(`funding.${key}`, form[key], parseEuro),
      ]),
    ),
    ...Object.fromEntries(
      FUNDING_TEXTS.map(key => [key, form[key].trim() || undefined]),
    ),
  };
}

/** Takes away what is not there at all, so that two ways of saying nothing are the same. */
function withoutNothing(value: object): object {
  return Object.fromEntries(
    Object.entries(value).filter(([, part]) => part !== undefined),
  );
}

/** What was typed as an item's fields, or everything that is wrong with it. Paths are the API's. */
export function readForm(
  form: ItemForm,
): { ok: true; value: ItemFields } | { ok: false; problems: FieldProblem[] } {
  const reader = new Reader();
  const funding = readFunding(form.funding, reader);
  const { blockedBecause, blockedSince } = form;
  const input = withoutNothing({
    ...Object.fromEntries(
      TEXTS.map(key => [
        key,
        key === 'title' ? form.title : form[key].trim() || undefined,
      ]),
    ),
    ...Object.fromEntries(
      AMOUNTS.map(key => [key, reader.number(key, form[key], parseEuro)]),
    ),
    schools: orNothing(
      form.schools.map(({ ref, amount }, i) =>
        withoutNothing({
          ref,
          amount: reader.number(`schools.${i}.amount`, amount, parseEuro),
        }),
      ),
    ),
    funding: funding && withoutNothing(funding),
    dependsOn: orNothing(form.dependsOn),
    blocked: blockedBecause.trim()
      ? { because: blockedBecause, since: blockedSince }
      : undefined,
    checklist: orNothing(form.checklist.filter(({ text }) => text.trim())),
    entries: orNothing(form.entries),
    attachments: orNothing(
      form.attachments.filter(({ title, url }) => title.trim() || url.trim()),
    ),
  });
  const result = parseFields(itemFieldsSchema, input);
  const problems = [...reader.problems, ...(result.ok ? [] : result.problems)];
  return result.ok && problems.length === 0 ? result : { ok: false, problems };
}

/**
 * The costs and the funding as far as they can be read already, for what the form works out while somebody types.
 */
export function readCosts(
  form: ItemForm,
): Pick<ItemFields, Amount | 'funding'> {
  const number = (text: string) => parseEuro(text);
  const { funding } = form;
  return {
    estimate: number(form.estimate),
    ordered: number(form.ordered),
    actual: number(form.actual),
    ...(funding.programme && {
      funding: {
        programme: funding.programme,
        state: funding.state,
        rate: parseRate(funding.rate),
        granted: number(funding.granted),
        applied: number(funding.applied),
      },
    }),
  };
}
