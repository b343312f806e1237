import {
  BrowseQuery,
  BrowseResult,
  entryCreatePermission,
  EntryFilter,
  entryImportPermission,
  entryReadPermission,
  Facet,
  FacetValue,
  referenceImportPermission,
  RegistryAction,
} from '@rathaus/plugin-service-registry-common';
import { GroupTitles } from '../catalog/GroupTitles';
import { EntryAccess } from '../permissions/EntryAccess';
import { browseEntries, FacetCounts, Hit } from './browseEntries';
import { cutPage } from './cursor';
import { EntryIndex } from './EntryIndex';

/** Permissions that the list needs. */
export const browsePermissions = [
  entryReadPermission,
  entryCreatePermission,
  entryImportPermission,
  referenceImportPermission,
];

function toFacets(
  counts: FacetCounts,
  filter: EntryFilter,
  titles: ReadonlyMap<string, string>,
): Record<Facet, FacetValue[]> {
  const valuesOf = (facet: Facet): FacetValue[] => {
    const counted = counts[facet];
    // A chosen value stays visible when nothing is left of it.
    const chosen = filter[facet].filter(value => !counted.has(value));
    return [...counted, ...chosen.map(value => [value, 0] as const)]
      .map(([value, count]) => ({ value, label: titles.get(value), count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  };
  return {
    type: valuesOf('type'),
    owner: valuesOf('owner'),
    audience: valuesOf('audience'),
    lifecycle: valuesOf('lifecycle'),
    responsibility: valuesOf('responsibility'),
  };
}

function allowedActions(access: EntryAccess): RegistryAction[] {
  const may: Record<RegistryAction, boolean> = {
    create: access.allowsSome(entryCreatePermission),
    import: access.allowsSome(entryImportPermission),
    importReferenceLists: access.allowsAll(referenceImportPermission),
  };
  return (['create', 'import', 'importReferenceLists'] as const).filter(
    action => may[action],
  );
}

/** Answers the list from the index. */
export class BrowseService {
  constructor(
    private readonly index: EntryIndex,
    private readonly titles: GroupTitles,
  ) {}

  /** One page with total and facet counts, all about what the person may read. */
  async browse(query: BrowseQuery, access: EntryAccess): Promise<BrowseResult> {
    access.assertSome(entryReadPermission);
    const titles = await this.titles.get();
    const { hits, counts } = await this.find(query, access, titles);
    const page = cutPage(hits, query);
    return {
      items: page.hits.map(({ entry, matchedText }) => ({
        ...entry.summary,
        ownerTitle: titles.get(entry.owner),
        ...(matchedText && { matchedText }),
      })),
      totalItems: hits.length,
      facets: toFacets(counts, query, titles),
      pageInfo: { nextCursor: page.nextCursor, prevCursor: page.prevCursor },
      allowedActions: allowedActions(access),
    };
  }

  /** Names of all entries that the filter leaves, in its order. */
  async findNames(filter: EntryFilter, access: EntryAccess): Promise<string[]> {
    access.assertSome(entryReadPermission);
    const { hits } = await this.find(filter, access, await this.titles.get());
    return hits.map(hit => hit.entry.summary.name);
  }

  private async find(
    filter: EntryFilter,
    access: EntryAccess,
    titles: ReadonlyMap<string, string>,
  ): Promise<{ hits: Hit[]; counts: FacetCounts }> {
    const readsAll = access.allowsAll(entryReadPermission);
    return browseEntries(await this.index.entries(), filter, {
      ownerTitle: ref => titles.get(ref),
      mayRead: entry => readsAll || access.allows(entryReadPermission, entry),
    });
  }
}
