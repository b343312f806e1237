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
import { Day } from '@rathaus/rathaus-node';
import { GroupTitles } from '../catalog/GroupTitles';
import { EntryAccess } from '../permissions/EntryAccess';
import { EntrySearch } from '../search/EntrySearch';
import { UpkeepRules } from '../upkeep/UpkeepRules';
import { browseEntries, FacetCounts } from './browseEntries';
import { cutPage } from './cursor';
import { EntryIndex } from './EntryIndex';
import { IndexedEntry } from './IndexedEntry';
import { matchedName, searchTerms } from './searchText';

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

/** Answers the list from the index; what words mean is the portal's search's to say. */
export class BrowseService {
  constructor(
    private readonly index: EntryIndex,
    private readonly titles: GroupTitles,
    private readonly rules: UpkeepRules,
    private readonly search: EntrySearch,
  ) {}

  /** One page with total and facet counts, all about what the person may read. */
  async browse(query: BrowseQuery, access: EntryAccess): Promise<BrowseResult> {
    const { entries, rows, counts, titles } = await this.find(query, access);
    const page = cutPage(
      { length: rows.length, at: i => entries[rows[i]].summary.name },
      query,
    );
    const terms = searchTerms(query.q);
    const today = this.rules.today();
    return {
      items: rows.slice(page.start, page.end).map(row => ({
        ...entries[row].summary,
        ownerTitle: titles.get(entries[row].owner),
        upkeep: this.upkeepOf(entries[row], today),
        matchedText: matchedName(entries[row].search, terms),
      })),
      totalItems: rows.length,
      facets: toFacets(counts, query, titles),
      pageInfo: { nextCursor: page.nextCursor, prevCursor: page.prevCursor },
      allowedActions: allowedActions(access),
    };
  }

  /** Names of all entries that the filter leaves, in its order. */
  async findNames(filter: EntryFilter, access: EntryAccess): Promise<string[]> {
    const { entries, rows } = await this.find(filter, access);
    return rows.map(row => entries[row].summary.name);
  }

  private upkeepOf({ care }: IndexedEntry, today: Day) {
    return care && this.rules.state(care.dueOn(), care.confirmation, today);
  }

  private async find(filter: EntryFilter, access: EntryAccess) {
    access.assertSome(entryReadPermission);
    const [titles, table, refs] = await Promise.all([
      this.titles.get(),
      this.index.table(),
      this.search.find(filter.q, filter),
    ]);
    const found = browseEntries(table, filter, {
      found: refs,
      ownerTitle: ref => titles.get(ref),
      mayRead: access.allowsAll(entryReadPermission)
        ? undefined
        : entry => access.allows(entryReadPermission, entry),
    });
    return { ...found, entries: table.entries, titles };
  }
}
