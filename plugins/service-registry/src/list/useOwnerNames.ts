import { useMemo } from 'react';
import { BrowseResult } from '@rathaus/plugin-service-registry-common';
import { useEntityNames } from '@rathaus/rathaus-react';

/**
 * Names of Fachbereiche: the answer of the list brings most of them; the catalog is asked only for the rest, such as
 * one that stands in an old link.
 */
export function useOwnerNames(
  result: BrowseResult | undefined,
  chosen: readonly string[],
): (ref: string) => string {
  const known = useMemo(
    () =>
      new Map([
        ...(result?.items ?? []).flatMap(item =>
          item.ownerTitle ? [[item.owner, item.ownerTitle] as const] : [],
        ),
        ...(result?.facets.owner ?? []).flatMap(value =>
          value.label ? [[value.value, value.label] as const] : [],
        ),
      ]),
    [result],
  );
  const refs = [
    ...chosen,
    ...(result?.items ?? []).map(item => item.owner),
    ...(result?.facets.owner ?? []).map(value => value.value),
  ].filter(ref => !known.has(ref));
  const { nameOf } = useEntityNames(result ? refs : []);
  return ref => known.get(ref) ?? nameOf(ref);
}
