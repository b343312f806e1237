import { ComponentType } from 'react';
import {
  createExtensionBlueprint,
  createExtensionDataRef,
} from '@backstage/frontend-plugin-api';

/** Something that the portal's search has found. What else it has depends on its type. */
export interface FoundDocument {
  title: string;
  text: string;
  /** Path in the portal, or an address elsewhere. */
  location: string;
  [key: string]: unknown;
}

/** How the portal's search shows one type of documents, brought by the plugin whose documents they are. */
export interface SearchKind {
  /** The type, as the collator calls it. */
  type: string;
  /** Word in the address (`?art=<id>`), German and in lower case. */
  id: string;
  /** Place among the kinds that one can choose from: the smallest first. */
  order: number;
  /** What all of them are called, in the person's language. */
  useTitle(): string;
  /** A few words below the title: what it is, where it stands, whose it is. Documents of before may lack what is new. */
  Facts: ComponentType<{ document: FoundDocument }>;
  /** Two or three words behind the title among the suggestions, where the title alone might not be enough. */
  Note?: ComponentType<{ document: FoundDocument }>;
}

/** Loads a kind; nobody waits for it before something was searched for. */
export type SearchKindLoader = () => Promise<SearchKind>;

/** What an extension of {@link SearchKindBlueprint} gives the search. */
export const searchKindDataRef =
  createExtensionDataRef<SearchKindLoader>().with({
    id: 'rathaus.search-kind',
  });

/**
 * How a plugin says what its documents look like in the portal's search.
 *
 * @example
 * ```ts
 * SearchKindBlueprint.make({
 *   params: { loader: () => import('./search/itemKind').then(m => m.itemKind) },
 * });
 * ```
 */
export const SearchKindBlueprint = createExtensionBlueprint({
  kind: 'search-kind',
  attachTo: { id: 'api:search/kinds', input: 'kinds' },
  output: [searchKindDataRef],
  factory: ({ loader }: { loader: SearchKindLoader }) => [
    searchKindDataRef(loader),
  ],
});
