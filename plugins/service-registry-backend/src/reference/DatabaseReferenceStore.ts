import { isDatabaseConflictError } from '@backstage/backend-plugin-api';
import {
  ReferenceItem,
  REFERENCE_LISTS,
  ReferenceListId,
  ReferenceListStatus,
} from '@rathaus/plugin-service-registry-common';
import { foldForIndex } from '@rathaus/rathaus-common';
import { insertInBatches } from '@rathaus/rathaus-node';
import { Knex } from 'knex';
import { ReferenceListContent, ReferenceStore } from './ReferenceStore';

interface ListRow {
  list: ReferenceListId;
  version: number;
  content_hash: string;
  item_count: number;
  imported_at: string;
  imported_by: string | null;
  source_name: string | null;
}

interface ItemRow {
  list: ReferenceListId;
  key: string;
  name: string;
  item_group: string | null;
  search_text: string;
  position: number;
}

const germanAlphabet = new Intl.Collator('de', { numeric: true });

function toItem(row: ItemRow): ReferenceItem {
  return {
    key: row.key,
    name: row.name,
    ...(row.item_group && { group: row.item_group }),
  };
}

function toRows(list: ReferenceListId, items: ReferenceItem[]): ItemRow[] {
  return [...items]
    .sort(
      (a, b) =>
        germanAlphabet.compare(a.name, b.name) || (a.key < b.key ? -1 : 1),
    )
    .map((item, position) => ({
      list,
      key: item.key,
      name: item.name,
      item_group: item.group ?? null,
      search_text: ` ${foldForIndex(item.name)}`,
      position,
    }));
}

/** How well an item fits, lower is better; among equals the shorter name. */
function rankOf(words: string[]): [string, string[]] {
  const beginning = ` ${words.join(' ')}%`;
  const key = words.join('');
  const wordsBegin = words.map(() => 'search_text like ?').join(' and ');
  return [
    `case
      when key = ? then 0
      when key like ? then 1
      when search_text like ? then 2
      when ${wordsBegin} then 3
      else 4
    end,
    case when search_text like ? then length(search_text) else 0 end`,
    [key, `${key}%`, beginning, ...words.map(word => `% ${word}%`), beginning],
  ];
}

/** Keeps the lists in the plugin's own database. */
export class DatabaseReferenceStore implements ReferenceStore {
  constructor(private readonly knex: Knex) {}

  async status(): Promise<ReferenceListStatus[]> {
    return Promise.all(
      REFERENCE_LISTS.map(async list => {
        const row = await this.present(this.knex, list);
        return {
          list,
          version: row?.version ?? 0,
          itemCount: row?.item_count ?? 0,
          importedAt: row?.imported_at,
          sourceName: row?.source_name ?? undefined,
        };
      }),
    );
  }

  async replace(
    list: ReferenceListId,
    content: ReferenceListContent,
    options: { unlessEver?: boolean } = {},
  ): Promise<{ version: number; changed: boolean }> {
    try {
      return await this.tryReplace(list, content, options);
    } catch (error) {
      if (isDatabaseConflictError(error)) {
        // Another replica took the version number; look at what it wrote.
        return this.tryReplace(list, content, options);
      }
      throw error;
    }
  }

  async search(
    list: ReferenceListId,
    query: { words: string[]; keys?: string[]; limit: number },
  ): Promise<{ items: ReferenceItem[]; totalItems: number }> {
    const { words, keys, limit } = query;
    const found = this.knex<ItemRow>('reference_items')
      .where({ list })
      .modify(builder => {
        if (keys) {
          builder.whereIn('key', keys);
        }
        // Folded words have letters and digits only, so nothing to escape.
        for (const word of words) {
          builder.andWhere(either =>
            either
              .where('search_text', 'like', `%${word}%`)
              .orWhere('key', 'like', `${word}%`),
          );
        }
      });
    const counted = await found.clone().count({ total: '*' });
    const rows: ItemRow[] = await found
      .clone()
      .select('*')
      .modify(builder => {
        if (words.length) {
          builder.orderByRaw(...rankOf(words));
        }
      })
      .orderBy('position')
      .limit(limit);
    return { items: rows.map(toItem), totalItems: Number(counted[0].total) };
  }

  async knownKeys(
    list: ReferenceListId,
    keys?: string[],
  ): Promise<Set<string> | undefined> {
    if (!(await this.present(this.knex, list))) {
      return undefined;
    }
    const known = await this.knex<ItemRow>('reference_items')
      .where({ list })
      .modify(builder => {
        if (keys) {
          builder.whereIn('key', keys);
        }
      })
      .pluck('key');
    return new Set(known);
  }

  private async present(
    knex: Knex,
    list: ReferenceListId,
  ): Promise<ListRow | undefined> {
    return knex<ListRow>('reference_lists')
      .where({ list })
      .orderBy('version', 'desc')
      .first();
  }

  private async tryReplace(
    list: ReferenceListId,
    content: ReferenceListContent,
    options: { unlessEver?: boolean },
  ): Promise<{ version: number; changed: boolean }> {
    return this.knex.transaction(async tx => {
      const present = await this.present(tx, list);
      const hadIt =
        options.unlessEver &&
        (await tx<ListRow>('reference_lists')
          .where({ list, content_hash: content.hash })
          .first());
      if (present && (hadIt || present.content_hash === content.hash)) {
        return { version: present.version, changed: false };
      }
      const version = (present?.version ?? 0) + 1;
      // First: its key makes a second replica wait here, and then fail.
      await tx<ListRow>('reference_lists').insert({
        list,
        version,
        content_hash: content.hash,
        item_count: content.items.length,
        imported_at: content.importedAt,
        imported_by: content.importedBy ?? null,
        source_name: content.sourceName ?? null,
      });
      await tx<ItemRow>('reference_items').where({ list }).delete();
      await insertInBatches(tx, 'reference_items', toRows(list, content.items));
      return { version, changed: true };
    });
  }
}
