import stableStringify from 'fast-json-stable-stringify';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { ScoutRelation } from '../lib/scoutRelations';
import {
  RELATION_HAS_SCOUT,
  RELATION_SCOUT_OF,
} from '@rathaus/plugin-scouts-common';

/** An entity as the catalog's stitcher stores it. */
export interface StitchedEntity {
  /** JSON. */
  finalEntity: string;
  hash: string;
}

const OURS: string[] = [RELATION_HAS_SCOUT, RELATION_SCOUT_OF];

const finalEntitySchema = z.looseObject({
  metadata: z.looseObject({ etag: z.string().optional() }),
  relations: z.array(z.object({ type: z.string(), targetRef: z.string() })),
});
type FinalEntity = z.output<typeof finalEntitySchema>;

/** As in the catalog's stitcher, which computes it before it gives the entity an etag. */
function hashOf(entity: FinalEntity): string {
  return createHash('sha1').update(stableStringify(entity)).digest('hex');
}

function withoutEtag(entity: FinalEntity): FinalEntity {
  const { etag: _, ...metadata } = entity.metadata;
  return { ...entity, metadata };
}

function byTypeAndTarget(a: FinalEntity['relations'][number], b: typeof a) {
  const [keyA, keyB] = [a, b].map(({ type, targetRef }) => type + targetRef);
  return keyA < keyB ? -1 : 1;
}

/**
 * The entity as the stitcher would store it once these are its relations of
 * ours.
 *
 * @returns undefined for an entity whose hash comes out differently than it is
 *   stored: then the stitcher works otherwise than we think, and is left alone
 */
export function withScoutRelations(
  stitched: StitchedEntity,
  relations: readonly ScoutRelation[],
): StitchedEntity | undefined {
  const stored = finalEntitySchema.parse(JSON.parse(stitched.finalEntity));
  const etagIsHash = stored.metadata.etag === stitched.hash;
  const bare = etagIsHash ? withoutEtag(stored) : stored;
  if (hashOf(bare) !== stitched.hash) {
    return undefined;
  }
  const next: FinalEntity = {
    ...bare,
    relations: [
      ...bare.relations.filter(({ type }) => !OURS.includes(type)),
      ...relations,
    ].sort(byTypeAndTarget),
  };
  const hash = hashOf(next);
  return {
    hash,
    finalEntity: JSON.stringify(
      etagIsHash
        ? { ...next, metadata: { ...next.metadata, etag: hash } }
        : next,
    ),
  };
}
