import { ResponseError } from '@backstage/errors';
import { z } from 'zod';

type QueryValue = string | number | boolean | readonly string[] | undefined;

/** Who asks; the browser's fetch adds the person's token by itself. */
export interface RequestOptions {
  token?: string;
  signal?: AbortSignal;
}

/** What a client needs of its surroundings, frontend or backend. */
export interface JsonClientOptions {
  discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
  fetchApi: { fetch: typeof fetch };
}

/** Writes a query; empty texts, `false` and what is missing are left out. */
export function queryString(query: Record<string, QueryValue>): string {
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
 * Base of a plugin's HTTP client. Answers are parsed by their schema; one that
 * is not 2xx becomes a `ResponseError`, whose `body.error` holds `fields` and
 * `current`.
 */
export abstract class JsonClient {
  readonly #pluginId: string;
  readonly #options: JsonClientOptions;

  constructor(pluginId: string, options: JsonClientOptions) {
    this.#pluginId = pluginId;
    this.#options = options;
  }

  protected async read<T extends z.ZodType<unknown>>(
    path: string,
    schema: T,
    options?: RequestOptions,
  ): Promise<z.output<T>> {
    const response = await this.fetch(path, {}, options);
    return schema.parse(await response.json());
  }

  /** @param content.revision - the revision that the sender saw, for `If-Match` */
  protected async send<T extends z.ZodType<unknown>>(
    method: 'POST' | 'PUT',
    path: string,
    schema: T,
    content: { json?: unknown; csv?: Blob; revision?: number },
    options?: RequestOptions,
  ): Promise<z.output<T>> {
    const response = await this.fetch(
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

  protected async fetch(
    path: string,
    init: RequestInit & { headers?: Record<string, string> },
    options: RequestOptions = {},
  ): Promise<Response> {
    const { discoveryApi, fetchApi } = this.#options;
    const baseUrl = await discoveryApi.getBaseUrl(this.#pluginId);
    const response = await fetchApi.fetch(`${baseUrl}${path}`, {
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
