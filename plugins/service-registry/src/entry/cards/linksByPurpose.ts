import {
  EntryFields,
  LinkPurpose,
} from '@rathaus/plugin-service-registry-common';

type EntryLink = EntryFields['links'][number];

/** The links of one purpose, in the order in which they were entered. */
export function linksByPurpose(
  links: readonly EntryLink[],
  purpose: LinkPurpose,
): EntryLink[] {
  return links.filter(link => link.purpose === purpose);
}
