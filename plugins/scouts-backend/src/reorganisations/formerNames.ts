import { StoredReorganisation } from './ReorganisationStore';

/** Finds the groups whose place a department took by reorganisation, at any remove. */
export function createFormerNames(
  reorganisations: StoredReorganisation[],
): (department: string) => string[] {
  const happened = reorganisations.filter(({ state }) => state !== 'undone');
  return department => {
    const found = new Set<string>();
    const pending = [department];
    while (pending.length) {
      const ref = pending.pop();
      for (const { from, to } of happened) {
        if (to === ref && !found.has(from)) {
          found.add(from);
          pending.push(from);
        }
      }
    }
    return [...found];
  };
}
