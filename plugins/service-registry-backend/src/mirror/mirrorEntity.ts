import {
  ANNOTATION_EDIT_URL,
  ANNOTATION_VIEW_URL,
  Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { fieldsFromEntity } from '@rathaus/plugin-service-registry-common';
import { isWebAddress } from '@rathaus/rathaus-common';
import { mirroredName } from '@rathaus/rathaus-node';
import { MirroredEntry } from './MirrorStore';

/** The entry that an entity stands for, or why it stands for none. */
export type MirrorResult =
  | { ok: true; entry: MirroredEntry }
  | { ok: false; reason: string };

/** Reads an entry from a catalog entity. Never throws. */
export function mirrorEntity(entity: Entity): MirrorResult {
  try {
    const parsed = fieldsFromEntity(entity);
    if (!parsed.ok) {
      return {
        ok: false,
        reason: parsed.problems
          .map(({ path, code }) => `${path} (${code})`)
          .join(', '),
      };
    }
    const annotations = entity.metadata.annotations ?? {};
    return {
      ok: true,
      entry: {
        name: mirroredName(entity),
        entityRef: stringifyEntityRef(entity),
        editUrl: [
          annotations[ANNOTATION_EDIT_URL],
          annotations[ANNOTATION_VIEW_URL],
        ].find(url => url && isWebAddress(url)),
        fields: parsed.value,
      },
    };
  } catch (error) {
    // A reference that cannot be parsed.
    return { ok: false, reason: String(error) };
  }
}
