import { foldText } from '@rathaus/rathaus-common';

const GROUP_REF = /^group:[^/\s]+\/\S+$/i;

function keysOf(ref: string, title: string): string[] {
  const folded = foldText(title);
  return [
    ref,
    ref.slice(ref.indexOf('/') + 1),
    folded,
    folded.replace(/^(fachbereich|abteilung|fb) /, ''),
  ];
}

/**
 * Finds groups by what people write: full ref, name, or title with or without
 * "Fachbereich". A title that several groups have means none of them. Without
 * any known group (the catalog does not answer) full refs are taken as they
 * are.
 *
 * @param titles - titles by full ref
 */
export function createGroupFinder(
  titles: ReadonlyMap<string, string>,
): (text: string) => string | undefined {
  const byKey = new Map<string, Set<string>>();
  for (const [ref, title] of titles) {
    for (const key of keysOf(ref, title)) {
      byKey.set(key, (byKey.get(key) ?? new Set()).add(ref));
    }
  }
  return text => {
    const ref = text.trim().toLowerCase();
    if (GROUP_REF.test(ref)) {
      return titles.size === 0 || titles.has(ref) ? ref : undefined;
    }
    const found = byKey.get(ref) ?? byKey.get(foldText(text));
    return found?.size === 1 ? [...found][0] : undefined;
  };
}
