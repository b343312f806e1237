import {
  JsonClient,
  JsonClientOptions,
  queryString,
  RequestOptions,
} from '../client/JsonClient';
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
} from './imports';

/** HTTP client of a plugin's imports. Throws like every {@link JsonClient}. */
export class ImportClient extends JsonClient {
  readonly #base: string;

  /** @param base - path of all imports, such as `/imports` */
  constructor(pluginId: string, base: string, options: JsonClientOptions) {
    super(pluginId, options);
    this.#base = base;
  }

  async listImports(options?: RequestOptions): Promise<ImportJobList> {
    return this.read(this.#base, importJobListSchema, options);
  }

  /** Uploads a CSV file; the answer holds its columns and a guessed mapping. */
  async createImport(
    file: Blob,
    fileName: string,
    options?: RequestOptions,
  ): Promise<ImportJob> {
    return this.send(
      'POST',
      `${this.#base}${queryString({ fileName })}`,
      importJobSchema,
      { csv: file },
      options,
    );
  }

  async getImport(id: string, options?: RequestOptions): Promise<ImportJob> {
    return this.read(this.#at(id), importJobSchema, options);
  }

  async listImportRows(
    id: string,
    query: { status?: ImportRowStatus; limit?: number; cursor?: string } = {},
    options?: RequestOptions,
  ): Promise<ImportRowList> {
    return this.read(
      `${this.#at(id)}/rows${queryString(query)}`,
      importRowListSchema,
      options,
    );
  }

  /** Starts the dry run; {@link getImport} tells how far it is. */
  async checkImport(
    id: string,
    mapping: ImportMapping,
    options?: RequestOptions,
  ): Promise<ImportJob> {
    return this.send(
      'POST',
      `${this.#at(id)}/check`,
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
    return this.send(
      'POST',
      `${this.#at(id)}/apply`,
      importJobSchema,
      { json: input },
      options,
    );
  }

  /** Brings back what was there before; answers when it is done. */
  async revertImport(id: string, options?: RequestOptions): Promise<ImportJob> {
    return this.send(
      'POST',
      `${this.#at(id)}/revert`,
      importJobSchema,
      { json: {} },
      options,
    );
  }

  #at(id: string): string {
    return `${this.#base}/${encodeURIComponent(id)}`;
  }
}

/** The calls of an {@link ImportClient}. */
export type ImportsApi = Pick<ImportClient, keyof ImportClient>;
