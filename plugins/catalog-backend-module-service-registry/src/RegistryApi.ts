import { AuthService, DiscoveryService } from '@backstage/backend-plugin-api';
import { ResponseError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import {
  ChangePage,
  Descriptor,
  descriptorListSchema,
  parseChangePage,
} from '@rathaus/plugin-service-registry-common';
import { z } from 'zod';

const REGISTRY = 'service-registry';
const PAGE_SIZE = 500;
/** A registry that hangs must not hold up the feed for ever. */
const TIMEOUT_MS = 30_000;

/** What the catalog reads of the registry, with the catalog's own identity. */
export class RegistryApi {
  constructor(
    private readonly services: {
      discovery: DiscoveryService;
      auth: AuthService;
    },
  ) {}

  /** @throws ResponseError when the registry does not answer with 200 */
  async readChanges(after: number): Promise<ChangePage> {
    return parseChangePage(
      await this.#read(`/changes?after=${after}&limit=${PAGE_SIZE}`),
    );
  }

  /** @throws ResponseError when the registry does not answer with 200 */
  async readOpenApiDocument(): Promise<JsonObject> {
    return z
      .record(z.string(), z.json())
      .parse(await this.#read('/openapi.json'));
  }

  /** @throws ResponseError when the registry does not answer with 200 */
  async readDescriptors(): Promise<Descriptor[]> {
    return descriptorListSchema.parse(await this.#read('/descriptors')).items;
  }

  async #read(path: string): Promise<unknown> {
    const { auth, discovery } = this.services;
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: REGISTRY,
    });
    const response = await fetch(
      `${await discovery.getBaseUrl(REGISTRY)}${path}`,
      {
        headers: { authorization: `Bearer ${token}` },
        signal: AbortSignal.timeout(TIMEOUT_MS),
      },
    );
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response.json();
  }
}
