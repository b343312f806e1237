import { CompoundEntityRef } from '@backstage/catalog-model';
import {
  JsonClient,
  JsonClientOptions,
  queryString,
  RequestOptions,
} from '@rathaus/rathaus-common';
import {
  Documentation,
  DocumentationPage,
  documentationPageSchema,
  documentationSchema,
} from '../api/documentation';
import { pathOf } from '../lib/documentationPath';

/** HTTP client of documentation. Every method throws a `ResponseError` when the answer is not 2xx. */
export class DocumentationClient extends JsonClient {
  constructor(options: JsonClientOptions) {
    super('documentation', options);
  }

  async getDocumentation(
    entity: CompoundEntityRef,
    options?: RequestOptions,
  ): Promise<Documentation> {
    return this.read(
      `/entities/${pathOf(entity)}`,
      documentationSchema,
      options,
    );
  }

  /** @param path - of the page's file below the documentation's folder */
  async getPage(
    entity: CompoundEntityRef,
    path: string,
    options?: RequestOptions,
  ): Promise<DocumentationPage> {
    return this.read(
      `/entities/${pathOf(entity)}/page${queryString({ path })}`,
      documentationPageSchema,
      options,
    );
  }
}
