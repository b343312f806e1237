import {
  DocumentType,
  DocumentTypesExtensionPoint,
} from '@rathaus/plugin-search-node';

/** The types of documents that somebody spoke for. */
export class DocumentTypes implements DocumentTypesExtensionPoint {
  private readonly byName = new Map<string, DocumentType>();

  /** @throws Error when somebody else spoke for the type */
  add(type: DocumentType): void {
    if (this.byName.has(type.type)) {
      throw new Error(`Two modules bring documents of the type ${type.type}`);
    }
    this.byName.set(type.type, type);
  }

  has(type: string): boolean {
    return this.byName.has(type);
  }

  all(): DocumentType[] {
    return [...this.byName.values()];
  }
}
