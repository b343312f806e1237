import { DatabaseService, LoggerService } from '@backstage/backend-plugin-api';
import { inBatches, insertInBatches } from '@rathaus/rathaus-node';
import { Knex } from 'knex';
import { RelationsByEntity } from '../lib/scoutRelations';
import {
  RELATION_HAS_SCOUT,
  RELATION_SCOUT_OF,
} from '@rathaus/plugin-scouts-common';
import { withScoutRelations } from './stitchedEntity';

/** The catalog's table of entities as its API answers them. */
interface FinalEntityRow {
  entity_id: string;
  entity_ref: string;
  final_entity: string | null;
  hash: string;
  last_updated_at: Date;
}

/** The catalog's table behind its filters. */
interface SearchRow {
  entity_id: string;
  key: string;
  value: string;
  original_value: string;
}

/** The catalog keeps keys and values of the search in lower case. */
function searchKey(relationType: string): string {
  return `relations.${relationType}`.toLowerCase();
}

const SEARCH_KEYS = [RELATION_HAS_SCOUT, RELATION_SCOUT_OF].map(searchKey);

/**
 * Shows changed relations on all entities at once, in the catalog's own
 * tables. The stitcher does the same one by one, which takes seconds for
 * hundreds of entities; it comes afterwards in any case and has the last word.
 * Why, and what it relies on: docs/adr/0007-relations-follow-offices.md.
 */
export class RelationShortcut {
  constructor(
    private readonly options: {
      database: DatabaseService;
      logger: LoggerService;
    },
  ) {}

  /**
   * Shows these relations of ours, and no others, on these entities. Never
   * fails: what does not work here is left to the stitcher.
   */
  async show(relations: RelationsByEntity): Promise<void> {
    const { database, logger } = this.options;
    try {
      const knex = await database.getClient();
      for (const refs of inBatches([...relations.keys()])) {
        await knex.transaction(tx => showOn(tx, refs, relations));
      }
    } catch (error) {
      logger.debug('Changed relations are left to the stitcher', {
        error: String(error),
      });
    }
  }
}

async function showOn(
  tx: Knex.Transaction,
  refs: string[],
  relations: RelationsByEntity,
): Promise<void> {
  const rows = await tx<FinalEntityRow>('final_entities')
    .select('entity_id', 'entity_ref', 'final_entity', 'hash')
    .whereIn('entity_ref', refs)
    // The stitcher is about to write these, or is half-way through.
    .whereNotIn('entity_ref', tx('stitch_queue').select('entity_ref'));

  const shown: string[] = [];
  const search: SearchRow[] = [];
  for (const { entity_id, entity_ref, final_entity, hash } of rows) {
    const wanted = relations.get(entity_ref) ?? [];
    const next = final_entity
      ? withScoutRelations({ finalEntity: final_entity, hash }, wanted)
      : undefined;
    if (!next || next.hash === hash) {
      continue;
    }
    const updated = await tx<FinalEntityRow>('final_entities')
      .where({ entity_id, hash })
      .update({
        final_entity: next.finalEntity,
        hash: next.hash,
        last_updated_at: tx.fn.now(),
      });
    if (updated) {
      shown.push(entity_id);
      search.push(
        ...wanted.map(({ type, targetRef }) => ({
          entity_id,
          key: searchKey(type),
          value: targetRef.toLowerCase(),
          original_value: targetRef,
        })),
      );
    }
  }
  await tx<SearchRow>('search')
    .whereIn('entity_id', shown)
    .whereIn('key', SEARCH_KEYS)
    .delete();
  await insertInBatches(tx, 'search', search);
}
