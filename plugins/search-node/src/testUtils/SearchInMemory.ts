import { DocumentCollatorFactory } from '@backstage/plugin-search-common';
import { PortalDocument } from '@rathaus/plugin-search-common';
import { DocumentType, IndexUpdatesExtensionPoint } from '../documentTypes';

/** Stands for the search: takes the collators, types and single documents that modules bring. */
export class SearchInMemory implements IndexUpdatesExtensionPoint {
  /** What modules said of types of documents, by type. */
  readonly types = new Map<string, DocumentType>();
  /** For `documentTypesExtensionPoint`. */
  readonly documentTypes = {
    add: (type: DocumentType) => {
      this.types.set(type.type, type);
    },
  };
  /** For `searchIndexRegistryExtensionPoint`. */
  readonly indexRegistry = {
    addCollator: ({ factory }: { factory: DocumentCollatorFactory }) => {
      this.#factories.set(factory.type, factory);
    },
    addDecorator: () => {},
  };
  /** How often single documents came. */
  updates = 0;
  readonly #factories = new Map<string, DocumentCollatorFactory>();
  /** By location, by type. */
  readonly #documents = new Map<string, Map<string, PortalDocument>>();
  #waiting: Array<() => void> = [];

  /**
   * Reads all documents of a type, as the schedule does.
   *
   * @param beforeReading - what happens when there is a collator and nothing was asked of it yet. The search counts from
   *   then on what must not be undone, so a collator must not have read anything before.
   * @throws what the collator throws; then all stays as it was
   */
  async readAll(type: string, beforeReading?: () => void): Promise<void> {
    const collator = await this.#factories.get(type)?.getCollator();
    beforeReading?.();
    const documents = new Map<string, PortalDocument>();
    for await (const document of collator ?? []) {
      documents.set(document.location, document);
    }
    this.#documents.set(type, documents);
  }

  async update(
    type: string,
    documents: readonly PortalDocument[],
    removedLocations: readonly string[] = [],
  ): Promise<void> {
    this.updates += 1;
    const all = this.#documents.get(type) ?? new Map<string, PortalDocument>();
    removedLocations.forEach(location => all.delete(location));
    documents.forEach(document => all.set(document.location, document));
    this.#documents.set(type, all);
    this.#waiting.splice(0).forEach(wake => wake());
  }

  /** What can be found of a type. */
  documentsOf(type: string): PortalDocument[] {
    return [...(this.#documents.get(type)?.values() ?? [])];
  }

  /** Titles of what can be found of a type, sorted. */
  titlesOf(type: string): string[] {
    return this.documentsOf(type)
      .map(({ title }) => title)
      .sort();
  }

  /** Repeats an expectation from one update to the next until it holds; the test's time limit ends it. */
  async eventually(expectation: () => void): Promise<void> {
    for (;;) {
      try {
        expectation();
        return;
      } catch {
        await new Promise<void>(wake => this.#waiting.push(wake));
      }
    }
  }
}
