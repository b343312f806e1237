import { ResponseError } from '@backstage/errors';
import { z } from 'zod';
import {
  BrowseQueryInput,
  BrowseResult,
  browseResultSchema,
  EntryFilterInput,
} from '../api/browse';
import { ChangeList, changeListSchema } from '../api/changes';
import {
  CreateEntryInput,
  RestoreEntryInput,
  RetireEntryInput,
  UpdateEntryInput,
} from '../api/entries';
import {
  ApplyImportInput,
  ImportJob,
  ImportJobList,
  importJobListSchema,
  importJobSchema,
  ImportMapping,
  ImportRowList,
  importRowListSchema,
  ImportRowStatus,
} from '../api/imports';
import {
  ReferenceImportResult,
  referenceImportResultSchema,
  ReferenceListId,
  ReferenceListStatus,
  referenceListStatusSchema,
  ReferenceResult,
  referenceResultSchema,
} from '../api/reference';
import {
  RevisionContent,
  revisionContentSchema,
  RevisionList,
  revisionListSchema,
} from '../api/revisions';
import { ServiceEntry, serviceEntrySchema } from '../entry/serviceEntry';

type QueryValue = string | number | boolean | readonly string[] | undefined;

/** Who asks; the browser's fetch adds the person's token by itself. */
export interface RequestOptions {
  token?: string;
  signal?: AbortSignal;
}

/** What the client needs of its surroundings, frontend or backend. */
export interface ServiceRegistryClientOptions {
  discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
  fetchApi: { fetch: typeof fetch };
}

function queryString(query: Record<string, QueryValue>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (Array.isArray(value)) {
      value.forEach(item => params.append(key, item));
    } else if (value !== undefined && value !== '' && value !== false) {
      params.set(key, String(value));
    }
  }
  const text = params.toString();
  return text && `?${text}`;
}

/**
 * HTTP client of the service registry. Every method throws a `ResponseError`
 * when the answer is not 2xx; `fields` and `current` lie in its
 * `body.error`.
 */
export class ServiceRegistryClient {
  readonly #discoveryApi: ServiceRegistryClientOptions['discoveryApi'];
  readonly #fetchApi: ServiceRegistryClientOptions['fetchApi'];

  constructor(options: ServiceRegistryClientOptions) {
    this.#discoveryApi = options.discoveryApi;
    this.#fetchApi = options.fetchApi;
  }

  /** One page of the list, with total and facet counts. */
  async browse(
    query: BrowseQueryInput = {},
    options?: RequestOptions,
  ): Promise<BrowseResult> {
    return this.#read(
      `/entries${queryString({ ...query })}`,
      browseResultSchema,
      options,
    );
  }

  /** One entry, as far as the caller may see it. */
  async getEntry(
    name: string,
    options?: RequestOptions,
  ): Promise<ServiceEntry> {
    return this.#read(
      `/entries/${encodeURIComponent(name)}`,
      serviceEntrySchema,
      options,
    );
  }

  async createEntry(
    input: CreateEntryInput,
    options?: RequestOptions,
  ): Promise<ServiceEntry> {
    return this.#send(
      'POST',
      '/entries',
      serviceEntrySchema,
      { json: input },
      options,
    );
  }

  /** @param revision - the revision that the edit was made from */
  async updateEntry(
    name: string,
    revision: number,
    input: UpdateEntryInput,
    options?: RequestOptions,
  ): Promise<ServiceEntry> {
    return this.#send(
      'PUT',
      `/entries/${encodeURIComponent(name)}`,
      serviceEntrySchema,
      { json: input, revision },
      options,
    );
  }

  async retireEntry(
    name: string,
    revision: number,
    input: RetireEntryInput = {},
    options?: RequestOptions,
  ): Promise<ServiceEntry> {
    return this.#send(
      'POST',
      `/entries/${encodeURIComponent(name)}/retire`,
      serviceEntrySchema,
      { json: input, revision },
      options,
    );
  }

  async restoreEntry(
    name: string,
    revision: number,
    input: RestoreEntryInput,
    options?: RequestOptions,
  ): Promise<ServiceEntry> {
    return this.#send(
      'POST',
      `/entries/${encodeURIComponent(name)}/restore`,
      serviceEntrySchema,
      { json: input, revision },
      options,
    );
  }

  async listRevisions(
    name: string,
    query: { limit?: number; cursor?: string } = {},
    options?: RequestOptions,
  ): Promise<RevisionList> {
    return this.#read(
      `/entries/${encodeURIComponent(name)}/revisions${queryString(query)}`,
      revisionListSchema,
      options,
    );
  }

  async getRevision(
    name: string,
    revision: number,
    options?: RequestOptions,
  ): Promise<RevisionContent> {
    return this.#read(
      `/entries/${encodeURIComponent(name)}/revisions/${revision}`,
      revisionContentSchema,
      options,
    );
  }

  /** The entry as `catalog-info.yaml`, without restricted fields. */
  async getCatalogInfoYaml(
    name: string,
    options?: RequestOptions,
  ): Promise<string> {
    const response = await this.#fetch(
      `/entries/${encodeURIComponent(name)}/catalog-info.yaml`,
      {},
      options,
    );
    return response.text();
  }

  /** The entries that the filter leaves, as CSV that Excel opens. */
  async exportCsv(
    filter: EntryFilterInput = {},
    options?: RequestOptions,
  ): Promise<Blob> {
    const response = await this.#fetch(
      `/export.csv${queryString({ ...filter })}`,
      {},
      options,
    );
    return response.blob();
  }

  async listChanges(
    query: { after?: number; limit?: number } = {},
    options?: RequestOptions,
  ): Promise<ChangeList> {
    return this.#read(
      `/changes${queryString(query)}`,
      changeListSchema,
      options,
    );
  }

  /** The state of all reference lists. */
  async listReferenceLists(
    options?: RequestOptions,
  ): Promise<ReferenceListStatus[]> {
    return this.#read(
      '/reference',
      z.array(referenceListStatusSchema),
      options,
    );
  }

  async searchReference(
    list: ReferenceListId,
    query: { q?: string; key?: string[]; limit?: number },
    options?: RequestOptions,
  ): Promise<ReferenceResult> {
    return this.#read(
      `/reference/${list}${queryString(query)}`,
      referenceResultSchema,
      options,
    );
  }

  /** Replaces a reference list by the content of a CSV file. */
  async importReferenceList(
    list: ReferenceListId,
    file: Blob,
    fileName: string,
    options?: RequestOptions,
  ): Promise<ReferenceImportResult> {
    return this.#send(
      'POST',
      `/reference/${list}${queryString({ fileName })}`,
      referenceImportResultSchema,
      { csv: file },
      options,
    );
  }

  async listImports(options?: RequestOptions): Promise<ImportJobList> {
    return this.#read('/imports', importJobListSchema, options);
  }

  /** Uploads a CSV file; the answer holds its columns and a guessed mapping. */
  async createImport(
    file: Blob,
    fileName: string,
    options?: RequestOptions,
  ): Promise<ImportJob> {
    return this.#send(
      'POST',
      `/imports${queryString({ fileName })}`,
      importJobSchema,
      { csv: file },
      options,
    );
  }

  async getImport(id: string, options?: RequestOptions): Promise<ImportJob> {
    return this.#read(
      `/imports/${encodeURIComponent(id)}`,
      importJobSchema,
      options,
    );
  }

  async listImportRows(
    id: string,
    query: { status?: ImportRowStatus; limit?: number; cursor?: string } = {},
    options?: RequestOptions,
  ): Promise<ImportRowList> {
    return this.#read(
      `/imports/${encodeURIComponent(id)}/rows${queryString(query)}`,
      importRowListSchema,
      options,
    );
  }

  /** Starts the dry run; `getImport` tells how far it is. */
  async checkImport(
    id: string,
    mapping: ImportMapping,
    options?: RequestOptions,
  ): Promise<ImportJob> {
    return this.#send(
      'POST',
      `/imports/${encodeURIComponent(id)}/check`,
      importJobSchema,
      { json: mapping },
      options,
    );
  }

  /** Writes all new and changed rows, or none; answers when it is done. */
  async applyImport(
    id: string,
    input: ApplyImportInput = {},
    options?: RequestOptions,
  ): Promise<ImportJob> {
    return this.#send(
      'POST',
      `/imports/${encodeURIComponent(id)}/apply`,
      importJobSchema,
      { json: input },
      options,
    );
  }

  /** Brings back what every written entry was before, or nothing. */
  async revertImport(id: string, options?: RequestOptions): Promise<ImportJob> {
    return this.#send(
      'POST',
      `/imports/${encodeURIComponent(id)}/revert`,
      importJobSchema,
      { json: {} },
      options,
    );
  }

  async #read<T extends z.ZodType<unknown>>(
    path: string,
    schema: T,
    options?: RequestOptions,
  ): Promise<z.output<T>> {
    const response = await this.#fetch(path, {}, options);
    return schema.parse(await response.json());
  }

  async #send<T extends z.ZodType<unknown>>(
    method: 'POST' | 'PUT',
    path: string,
    schema: T,
    content: { json?: unknown; csv?: Blob; revision?: number },
    options?: RequestOptions,
  ): Promise<z.output<T>> {
    const response = await this.#fetch(
      path,
      {
        method,
        body: content.csv ?? JSON.stringify(content.json),
        headers: {
          'content-type': content.csv ? 'text/csv' : 'application/json',
          ...(content.revision !== undefined && {
            'if-match': `"${content.revision}"`,
          }),
        },
      },
      options,
    );
    return schema.parse(await response.json());
  }

  async #fetch(
    path: string,
    init: RequestInit & { headers?: Record<string, string> },
    options: RequestOptions = {},
  ): Promise<Response> {
    const baseUrl = await this.#discoveryApi.getBaseUrl('service-registry');
    const response = await this.#fetchApi.fetch(`${baseUrl}${path}`, {
      ...init,
      headers: {
        ...init.headers,
        ...(options.token && { authorization: `Bearer ${options.token}` }),
      },
      signal: options.signal,
    });
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response;
  }
}
