import { SearchKind } from '@rathaus/rathaus-react';

/**
 * What documents of a type are called, in the person's language; a type that no plugin has said anything about by its
 * own word.
 *
 * @param kinds - always the same ones as long as the component is there
 */
export function useKindTitles(
  kinds: readonly SearchKind[],
): (type: string) => string {
  // The kinds do not change, so neither does the number of hooks.
  // eslint-disable-next-line react-hooks/rules-of-hooks
  const titles = new Map(kinds.map(kind => [kind.type, kind.useTitle()]));
  return type => titles.get(type) ?? type;
}
