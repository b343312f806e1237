import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  EntryFields,
  entryNameFromRef,
} from '@rathaus/plugin-service-registry-common';
import { fieldProblem } from '@rathaus/rathaus-common';
import { DescriptorStore } from '../descriptors/DescriptorStore';
import { EntryStore } from '../entries/EntryStore';
import { FieldCheck } from '../entries/FieldCheck';

type RefAt = { path: string; ref: string };

/** Everything in the catalog that an entry refers to, by field path. */
export function refsOf(fields: EntryFields): RefAt[] {
  const single = [
    'owner',
    'assignedScout',
    'subjectMatterResponsible',
    'technicalResponsible',
  ] as const;
  const lists = ['dependsOn', 'providesApis', 'consumesApis'] as const;
  return [
    ...single.flatMap(path => {
      const ref = fields[path];
      return ref ? [{ path, ref }] : [];
    }),
    ...lists.flatMap(list =>
      fields[list].map((ref, index) => ({ path: `${list}.${index}`, ref })),
    ),
  ];
}

/**
 * Checks that groups, people, entries and interfaces named anew exist. What is
 * kept here is looked up in the registry first, for the catalog follows it. A catalog
 * that does not answer keeps nobody from working: then nothing is refused.
 */
export function createEntityRefCheck(options: {
  catalog: CatalogService;
  auth: AuthService;
  logger: LoggerService;
  store: EntryStore;
  descriptors?: Pick<DescriptorStore, 'existing'>;
}): FieldCheck {
  const { catalog, auth, logger, store, descriptors } = options;

  async function inRegistry(refs: string[]): Promise<Set<string>> {
    const names = refs.flatMap(ref => entryNameFromRef(ref) ?? []);
    const entries = await store.getMany([...new Set(names)]);
    return new Set([
      ...entries.map(entry => entry.entityRef),
      ...((await descriptors?.existing(refs)) ?? []),
    ]);
  }

  async function inCatalog(refs: string[]): Promise<Set<string>> {
    if (!refs.length) {
      return new Set();
    }
    try {
      const { items } = await catalog.getEntitiesByRefs(
        { entityRefs: refs, fields: ['kind'] },
        { credentials: await auth.getOwnServiceCredentials() },
      );
      return new Set(refs.filter((_, index) => items[index]));
    } catch (error) {
      logger.warn('Could not check references', error as Error);
      return new Set(refs);
    }
  }

  return async (fields, present) => {
    const known = new Set(present ? refsOf(present).map(({ ref }) => ref) : []);
    const added = refsOf(fields).filter(({ ref }) => !known.has(ref));
    const found = await inRegistry(added.map(({ ref }) => ref));
    const rest = added.filter(({ ref }) => !found.has(ref));
    const existing = await inCatalog([...new Set(rest.map(({ ref }) => ref))]);
    return rest
      .filter(({ ref }) => !existing.has(ref))
      .map(({ path, ref }) =>
        fieldProblem(path, 'unknown_ref', { value: ref }),
      );
  };
}
