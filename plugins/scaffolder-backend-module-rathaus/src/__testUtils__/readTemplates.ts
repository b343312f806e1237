import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Entity } from '@backstage/catalog-model';
import { parse, parseAllDocuments } from 'yaml';

const FOLDER = resolve(__dirname, '../../../../templates');

/** The portal's own templates, as its catalog reads them. */
export function readTemplates(): Entity[] {
  const [list, ...locations] = parseAllDocuments(
    readFileSync(resolve(FOLDER, 'all.yaml'), 'utf8'),
  ).map(document => document.toJS());
  const targets = locations.map(({ spec }) => spec.target);
  expect(targets).toEqual(
    list.metadata.annotations['rathaus.portal/templates']
      .split(' ')
      .map((name: string) => `./${name}/template.yaml`),
  );
  return targets.map((target: string) => {
    const file = resolve(FOLDER, target);
    const entity: Entity = parse(readFileSync(file, 'utf8'));
    return {
      ...entity,
      metadata: {
        ...entity.metadata,
        annotations: {
          ...entity.metadata.annotations,
          'backstage.io/managed-by-location': `file:${file}`,
        },
      },
    };
  });
}
