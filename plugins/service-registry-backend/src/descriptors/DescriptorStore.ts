import { Descriptor } from '@rathaus/plugin-service-registry-common';
import { Knex } from 'knex';

/** Keeps interfaces and teams. */
export interface DescriptorStore {
  /**
   * Keeps it unless its reference is taken; answers with what is kept.
   *
   * @param tx - the transaction to do it in
   */
  add(descriptor: Descriptor, tx?: Knex.Transaction): Promise<Descriptor>;

  /** By reference. */
  list(): Promise<Descriptor[]>;

  /** Which of the references are kept here. */
  existing(entityRefs: string[]): Promise<ReadonlySet<string>>;
}
