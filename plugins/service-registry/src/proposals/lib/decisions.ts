import { ProposedField } from './proposedFields';

/** What somebody has decided about a field. */
export type Decision = 'accept' | 'reject';

/** Decisions by path; a field without one is open. */
export type Decisions = Readonly<Record<string, Decision>>;

/** What is decided before anybody does anything: what stands there already needs no decision. */
export function decisionsFor(fields: readonly ProposedField[]): Decisions {
  return Object.fromEntries(
    fields
      .filter(({ meanwhile }) => meanwhile === 'already')
      .map(({ path }) => [path, 'accept'] as const),
  );
}

/** Accepts everything but what somebody has changed meanwhile: that deserves a look of its own. */
export function acceptAll(
  fields: readonly ProposedField[],
  decisions: Decisions,
): Decisions {
  const plain = fields.filter(({ meanwhile }) => meanwhile !== 'changed');
  return {
    ...decisions,
    ...Object.fromEntries(plain.map(({ path }) => [path, 'accept'] as const)),
  };
}

/** Rejects everything. */
export function rejectAll(fields: readonly ProposedField[]): Decisions {
  return Object.fromEntries(
    fields.map(({ path }) => [path, 'reject'] as const),
  );
}

/** Paths that are still open, in the order of the fields. */
export function openPaths(
  fields: readonly ProposedField[],
  decisions: Decisions,
): string[] {
  return fields.map(({ path }) => path).filter(path => !decisions[path]);
}

/** Paths to take over, in the order of the fields. */
export function acceptedPaths(
  fields: readonly ProposedField[],
  decisions: Decisions,
): string[] {
  return fields
    .map(({ path }) => path)
    .filter(path => decisions[path] === 'accept');
}

/**
 * Keeps the decisions about fields that look as they did when they were made; the others are open again.
 *
 * @param before - the fields as the person saw them
 * @param fields - the fields as they are now
 */
export function keepDecisions(
  before: readonly ProposedField[],
  fields: readonly ProposedField[],
  decisions: Decisions,
): Decisions {
  const seen = new Map(before.map(field => [field.path, field]));
  const kept = fields.flatMap(field => {
    const decision = decisions[field.path];
    const isAsSeen =
      JSON.stringify(seen.get(field.path)?.now) === JSON.stringify(field.now);
    return decision && isAsSeen ? [[field.path, decision] as const] : [];
  });
  return { ...decisionsFor(fields), ...Object.fromEntries(kept) };
}
