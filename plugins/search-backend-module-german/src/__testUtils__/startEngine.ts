import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { PortalDocument } from '@rathaus/plugin-search-common';
import { Knex } from 'knex';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { GermanSearchEngine } from '../engine/GermanSearchEngine';
import { ListedSynonyms } from '../synonyms/ListedSynonyms';

const TYPE = 'entry';

/** The engine with the shipped synonyms and documents that everybody may see, without a backend around it. */
export async function startEngine(
  knex: Knex,
  documents: Iterable<PortalDocument>,
) {
  const engine = GermanSearchEngine.create({
    knex,
    synonyms: await ListedSynonyms.shipped(),
    visibility: { of: async () => [{ type: TYPE }] },
    logger: mockServices.logger.mock({
      child: () => mockServices.logger.mock(),
    }),
    now: () => new Date('2026-11-23T09:00:00Z'),
  });
  await pipeline(Readable.from(documents), await engine.getIndexer(TYPE));
  return {
    /** Titles of the best results. */
    async find(term: string, pageLimit: number): Promise<string[]> {
      const { results } = await engine.query(
        { term, pageLimit },
        { credentials: mockCredentials.user() },
      );
      return results.map(({ document }) => document.title);
    },
  };
}
