import { Descriptor } from '@rathaus/plugin-service-registry-common';

/** Keeps interfaces and teams. */
export interface DescriptorStore {
  /** Keeps it unless its reference is taken; answers with what is kept. */
  add(descriptor: Descriptor): Promise<Descriptor>;

  /** By reference. */
  list(): Promise<Descriptor[]>;

  /** Which of the references are kept here. */
  existing(entityRefs: string[]): Promise<ReadonlySet<string>>;
}
