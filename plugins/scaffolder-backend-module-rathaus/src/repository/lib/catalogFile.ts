import { stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { parseEntityYaml } from '@backstage/plugin-catalog-node';
import fs from 'node:fs/promises';
import { SourceFile } from './sourceFiles';

/** The file that says what a repository brings into the catalog. */
export const CATALOG_FILE = 'catalog-info.yaml';

/**
 * Finds out under which name a repository will be in the catalog.
 *
 * @returns ref of the first entity of its `catalog-info.yaml`
 * @throws InputError when there is no such file, or no entity in it
 */
export async function firstEntityRef(
  files: readonly SourceFile[],
): Promise<string> {
  const file = files.find(({ path }) => path === CATALOG_FILE);
  if (!file) {
    throw new InputError(`Im Inhalt fehlt die Datei ${CATALOG_FILE}.`);
  }
  try {
    const [first] = parseEntityYaml(await fs.readFile(file.location), {
      type: 'file',
      target: CATALOG_FILE,
    });
    if (first?.type === 'entity') {
      return stringifyEntityRef(first.entity);
    }
  } catch {
    // The same as no entity.
  }
  throw new InputError(
    `Die Datei ${CATALOG_FILE} beschreibt nichts, was in den Katalog kann.`,
  );
}
