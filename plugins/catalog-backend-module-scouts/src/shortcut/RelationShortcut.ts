import { DatabaseService, LoggerService } from '@backstage/backend-plugin-api';
import { inBatches, insertInBatches } from '@rathaus/rathaus-node';
import { Knex } from 'knex';
import { RelationsByEntity, ScoutRelation } from '../lib/scoutRelations';
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
  // In order, so that two replicas wait for each other instead of for ever.
  const rows = await tx<FinalEntityRow>('final_entities')
    .select('entity_id', 'entity_ref', 'final_entity', 'hash')
    .whereIn('entity_ref', refs)
    .orderBy('entity_ref')
    .forUpdate();
  // The stitcher is about to write these, or is half-way through. Asked only
  // now: it cannot begin to write the others before this transaction ends.
  const waiting: Set<string> = new Set(
    await tx('stitch_queue').whereIn('entity_ref', refs).pluck('entity_ref'),
  );

  const shown = rows
    .filter(({ entity_ref }) => !waiting.has(entity_ref))
    .flatMap(row => changedRow(row, relations.get(row.entity_ref) ?? []));
  if (!shown.length) {
    return;
  }
  await tx('final_entities')
    .insert(shown.map(row => ({ ...row, last_updated_at: tx.fn.now() })))
    .onConflict('entity_id')
    .merge(['final_entity', 'hash', 'last_updated_at']);
  await tx<SearchRow>('search')
    .whereIn(
      'entity_id',
      shown.map(({ entity_id }) => entity_id),
    )
    .whereIn('key', SEARCH_KEYS)
    .delete();
  await insertInBatches(
    tx,
    'search',
    shown.flatMap(({ entity_id, entity_ref }) =>
      searchRows(entity_id, relations.get(entity_ref) ?? []),
    ),
  );
}

/** The row with these relations; none when nothing changes or the stitcher has to do it. */
function changedRow(
  row: FinalEntityRow,
  relations: readonly ScoutRelation[],
): FinalEntityRow[] {
  const { final_entity, hash } = row;
  const next =
    final_entity &&
    withScoutRelations({ finalEntity: final_entity, hash }, relations);
  return next && next.hash !== hash
    ? [{ ...row, final_entity: next.finalEntity, hash: next.hash }]
    : [];
}

function searchRows(
  entityId: string,
  relations: readonly ScoutRelation[],
): SearchRow[] {
  return relations.map(({ type, targetRef }) => ({
    entity_id: entityId,
    key: searchKey(type),
    value: targetRef.toLowerCase(),
    original_value: targetRef,
  }));
}
