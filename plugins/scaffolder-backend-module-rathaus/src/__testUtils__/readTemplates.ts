import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Entity } from '@backstage/catalog-model';
import { parse } from 'yaml';

const FOLDER = resolve(__dirname, '../../../../templates');

/** The portal's own templates, as its catalog reads them. */
export function readTemplates(): Entity[] {
  const { spec } = parse(readFileSync(resolve(FOLDER, 'all.yaml'), 'utf8'));
  return spec.targets.map((target: string) => {
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
