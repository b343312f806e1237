import {
  createDescriptorSchema,
  Descriptor,
} from '@rathaus/plugin-service-registry-common';
import { Knex } from 'knex';
import { DescriptorStore } from './DescriptorStore';

interface DescriptorRow {
  entity_ref: string;
  content: string;
  owner: string | null;
  created_at: string;
  created_by: string;
}

function fromRow(row: DescriptorRow): Descriptor {
  return {
    entityRef: row.entity_ref,
    content: createDescriptorSchema.parse(JSON.parse(row.content)),
    owner: row.owner ?? undefined,
    createdAt: row.created_at,
    createdBy: row.created_by,
  };
}

/** In the plugin's database. */
export class DatabaseDescriptorStore implements DescriptorStore {
  constructor(private readonly knex: Knex) {}

  async add(descriptor: Descriptor, tx: Knex = this.knex): Promise<Descriptor> {
    // Of two replicas at the same moment one writes; both read what is there.
    await tx<DescriptorRow>('descriptors')
      .insert({
        entity_ref: descriptor.entityRef,
        content: JSON.stringify(descriptor.content),
        owner: descriptor.owner ?? null,
        created_at: descriptor.createdAt,
        created_by: descriptor.createdBy,
      })
      .onConflict('entity_ref')
      .ignore();
    const rows = await tx<DescriptorRow>('descriptors').where(
      'entity_ref',
      descriptor.entityRef,
    );
    return fromRow(rows[0]);
  }

  async list(): Promise<Descriptor[]> {
    const rows = await this.knex<DescriptorRow>('descriptors').orderBy(
      'entity_ref',
    );
    return rows.map(fromRow);
  }

  async existing(entityRefs: string[]): Promise<ReadonlySet<string>> {
    const rows = await this.knex<DescriptorRow>('descriptors')
      .whereIn('entity_ref', entityRefs)
      .select('entity_ref');
    return new Set(rows.map(row => row.entity_ref));
  }
}
