import {
  Change,
  EntryFieldsInput,
  entryFieldsSchema,
  parseChangePage,
} from '@rathaus/plugin-service-registry-common';

const publicFieldsSchema = entryFieldsSchema.omit({ restricted: true });

/** A registry in memory that keeps the promises of the change log. */
export class FakeRegistry {
  readonly #items = new Map<string, { sequence: number; name: string }>();
  lastSequence = 0;
  /** While set, every request fails with it. */
  failure?: Error;

  write(name: string, fields: Partial<EntryFieldsInput> = {}): number {
    return this.#put(
      name,
      publicFieldsSchema.parse({
        title: `Titel von ${name}`,
        type: 'online-dienst',
        owner: 'group:default/buergerservice',
        ...fields,
      }),
    );
  }

  retire(name: string): number {
    return this.#put(name, null);
  }

  /** Puts an item into the log that no schema allows. */
  writeUnreadable(name: string): number {
    return this.#add(name, { fields: { title: 1 } });
  }

  /** A page as the HTTP interface gives it. */
  page(after: number, limit = 500): unknown {
    if (this.failure) {
      throw this.failure;
    }
    const items = [...this.#items.values()]
      .filter(({ sequence }) => sequence > after)
      .sort((a, b) => a.sequence - b.sequence)
      .slice(0, limit);
    return { items, lastSequence: this.lastSequence };
  }

  /** For the feed without HTTP, in pages of `limit`. */
  reader(limit = 500) {
    return async (after: number) => parseChangePage(this.page(after, limit));
  }

  #put(name: string, fields: Change['fields']): number {
    return this.#add(name, {
      revision: 1,
      updatedAt: '2026-11-01T00:00:00.000Z',
      fields,
    });
  }

  #add(name: string, content: object): number {
    this.lastSequence += 1;
    this.#items.set(name, {
      ...content,
      name,
      sequence: this.lastSequence,
    });
    return this.lastSequence;
  }
}
