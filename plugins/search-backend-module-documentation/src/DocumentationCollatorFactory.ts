import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { DocumentCollatorFactory } from '@backstage/plugin-search-common';
import {
  DOCUMENTATION_ANNOTATION,
  DOCUMENTATION_DOCUMENT_TYPE,
  DOCUMENTATION_SEARCH_ANNOTATION,
  DocumentationDocument,
} from '@rathaus/plugin-documentation-common';
import {
  CatalogReader,
  Departments,
  entityCriteria,
  FOUND_KINDS,
} from '@rathaus/plugin-search-node';
import { Readable } from 'node:stream';
import { DocumentationReader } from './DocumentationReader';
import { toDocumentationDocument } from './lib/documentationDocument';

/**
 * Gives the search all pages of documentation that teams write, for those who may read what it describes, but for what the teams
 * keep out of it.
 */
export class DocumentationCollatorFactory implements DocumentCollatorFactory {
  readonly type = DOCUMENTATION_DOCUMENT_TYPE;
  readonly visibilityPermission = catalogEntityReadPermission;
  readonly toCriteria = entityCriteria;

  constructor(
    private readonly options: {
      catalog: CatalogReader;
      departments: Departments;
      reader: DocumentationReader;
    },
  ) {}

  /** A stream of {@link DocumentationDocument}s that breaks off when nothing can be read. */
  async getCollator(): Promise<Readable> {
    return Readable.from(this.#documents());
  }

  async *#documents(): AsyncGenerator<DocumentationDocument> {
    const { catalog, departments, reader } = this.options;
    const tree = await departments.fresh();
    const described = catalog.entities({
      query: {
        $all: [
          { kind: { $in: [...FOUND_KINDS] } },
          {
            [`metadata.annotations.${DOCUMENTATION_ANNOTATION}`]: {
              $exists: true,
            },
          },
          {
            $not: {
              [`metadata.annotations.${DOCUMENTATION_SEARCH_ANNOTATION}`]:
                'none',
            },
          },
        ],
      },
      fields: ['kind', 'metadata', 'spec'],
    });
    for await (const { entity, documentation, pages } of reader.readAll(
      described,
    )) {
      yield* pages.map(page =>
        toDocumentationDocument(entity, documentation, page, tree),
      );
    }
  }
}
