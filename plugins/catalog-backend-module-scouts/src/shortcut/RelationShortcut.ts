import { DatabaseService, LoggerService } from '@backstage/backend-plugin-api';
import { inBatches, insertInBatches } from '@rathaus/rathaus-node';
import { Knex } from 'knex';
import {
  changedRelations,
  RelationsByEntity,
  ScoutRelation,
} from '../lib/scoutRelations';
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

/** What these entities are to show. */
type ReadRelations = (
  tx: Knex.Transaction,
  refs: string[],
) => Promise<RelationsByEntity>;

/** The catalog keeps keys and values of the search in lower case. */
function searchKey(relationType: string): string {
  return `relations.${relationType}`.toLowerCase();
}

const RELATIONS = [RELATION_HAS_SCOUT, RELATION_SCOUT_OF] as const;
const SEARCH_KEYS = RELATIONS.map(searchKey);

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
    await this.#attempt('Changed relations are left to the stitcher', knex =>
      this.#write(knex, [...relations.keys()], async () => relations),
    );
  }

  /**
   * Shows on all entities what the catalog's own table of relations says; to
   * be called when a process begins. One that ended between showing a change
   * and the catalog's processing of it leaves entities behind that show what
   * never came true. When the change is then taken back, nothing has changed
   * for the catalog, and its stitcher would never come to them.
   */
  async putRight(): Promise<void> {
    await this.#attempt('Relations shown too early stay', async knex => {
      const [shown, settled] = [await shownIn(knex), await settledIn(knex)];
      const refs = [...changedRelations(shown, settled).keys()];
      await this.#write(knex, refs, settledIn);
    });
  }

  async #attempt(
    otherwise: string,
    work: (knex: Knex) => Promise<void>,
  ): Promise<void> {
    const { database, logger } = this.options;
    try {
      await work(await database.getClient());
    } catch (error) {
      logger.debug(otherwise, { error: String(error) });
    }
  }

  async #write(
    knex: Knex,
    all: string[],
    readRelations: ReadRelations,
  ): Promise<void> {
    for (const refs of inBatches(all)) {
      await knex.transaction(tx => showOn(tx, refs, readRelations));
    }
  }
}

/** Relations of ours by entity, from rows of them. */
function byEntity(
  rows: Array<{ ref: string; type: string; target: string }>,
): RelationsByEntity {
  const relations = new Map<string, ScoutRelation[]>();
  for (const { ref, type, target } of rows) {
    const known = relations.get(ref) ?? [];
    relations.set(ref, known);
    known.push({
      type:
        type === RELATION_HAS_SCOUT ? RELATION_HAS_SCOUT : RELATION_SCOUT_OF,
      targetRef: target,
    });
  }
  return relations;
}

/** What entities show of ours. */
async function shownIn(knex: Knex): Promise<RelationsByEntity> {
  const rows = await knex('search')
    .join('final_entities', 'final_entities.entity_id', 'search.entity_id')
    .whereIn('search.key', SEARCH_KEYS)
    .select({
      ref: 'final_entities.entity_ref',
      key: 'search.key',
      target: 'search.original_value',
    });
  return byEntity(
    rows.map(({ ref, key, target }) => ({
      ref,
      target,
      type: RELATIONS.find(type => searchKey(type) === key) ?? key,
    })),
  );
}

/** What the catalog's processing made of ours, and its stitcher goes by. */
async function settledIn(
  knex: Knex,
  refs?: string[],
): Promise<RelationsByEntity> {
  return byEntity(
    await knex('relations')
      .distinct({
        ref: 'source_entity_ref',
        type: 'type',
        target: 'target_entity_ref',
      })
      .whereIn('type', RELATIONS)
      .modify(query => {
        if (refs) {
          query.whereIn('source_entity_ref', refs);
        }
      }),
  );
}

async function showOn(
  tx: Knex.Transaction,
  refs: string[],
  readRelations: ReadRelations,
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
  const relations = await readRelations(tx, refs);

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
