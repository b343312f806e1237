import {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { ConfigReader } from '@backstage/config';
import { PgSearchEngine } from '@backstage/plugin-search-backend-module-pg';
import {
  LunrSearchEngine,
  SearchEngine,
} from '@backstage/plugin-search-backend-node';
import { IndexableDocument } from '@backstage/plugin-search-common';
import {
  GermanSearchEngine,
  ListedSynonyms,
  openIndexDatabase,
} from '@rathaus/plugin-search-backend-module-german';
import Knex from 'knex';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { withWriteAheadLog } from '../../packages/backend/src/database';

/** Backstage's engines and ours, as they are measured side by side. */
export const SEARCH_ENGINES = [
  'Lunr',
  'Backstage: PostgreSQL',
  'Deutsch, SQLite',
  'Deutsch, PostgreSQL',
] as const;
export type SearchEngineName = (typeof SEARCH_ENGINES)[number];

/** Those of {@link SEARCH_ENGINES} that are this project's. */
export const OURS: readonly SearchEngineName[] = [
  'Deutsch, SQLite',
  'Deutsch, PostgreSQL',
];

/** An engine with documents in it. */
export interface MeasuredEngine {
  /** Titles of the best results, at most `limit`. */
  find(term: string, limit: number): Promise<string[]>;
  /** Makes the documents all that is found of their type. */
  index(type: string, documents: Iterable<IndexableDocument>): Promise<void>;
  /** What it keeps in the database, in MiB; nothing for one that keeps all in memory. */
  databaseSize(): Promise<number | undefined>;
  stop(): Promise<void>;
}

/** Where engines keep what they keep. */
export interface SearchPlaces {
  folder: string;
  /** Connection string of a PostgreSQL server. */
  postgres: string;
  /** Types that may be found. */
  types: readonly string[];
}

const logger: LoggerService = {
  error() {},
  warn() {},
  info() {},
  debug() {},
  child: () => logger,
};
/** Who asks does not matter: everything may be found. */
const credentials: BackstageCredentials = {
  $$type: '@backstage/BackstageCredentials',
  principal: { type: 'user', userEntityRef: 'user:default/bench' },
};
const MIB = 2 ** 20;

/** Sets an engine up as the portal does, with nothing in it. */
export async function startSearchEngine(
  name: SearchEngineName,
  { folder, postgres, types }: SearchPlaces,
): Promise<MeasuredEngine> {
  const visible = types.map(type => ({ type }));
  const german = async (knex: Knex.Knex) =>
    GermanSearchEngine.create({
      knex: await openIndexDatabase(
        withWriteAheadLog({ getClient: async () => knex }),
      ),
      synonyms: await ListedSynonyms.shipped(),
      visibility: { of: async () => visible },
      logger,
      now: () => new Date(),
    });
  switch (name) {
    case 'Lunr':
      return measured(new LunrSearchEngine({ logger }));
    case 'Backstage: PostgreSQL': {
      const knex = await createPostgres(postgres);
      const engine = await PgSearchEngine.fromConfig(new ConfigReader({}), {
        database: { getClient: async () => knex },
        logger,
      });
      return measured(engine, knex);
    }
    case 'Deutsch, PostgreSQL': {
      const knex = await createPostgres(postgres);
      return measured(await german(knex), knex);
    }
    default: {
      const knex = Knex({
        client: 'better-sqlite3',
        connection: { filename: path.join(folder, `${randomUUID()}.sqlite`) },
        useNullAsDefault: true,
      });
      return measured(await german(knex), knex);
    }
  }
}

function measured(engine: SearchEngine, knex?: Knex.Knex): MeasuredEngine {
  return {
    async find(term, pageLimit) {
      const { results } = await engine.query(
        { term, pageLimit },
        { credentials },
      );
      return results.map(({ document }) => document.title);
    },
    async index(type, documents) {
      await pipeline(Readable.from(documents), await engine.getIndexer(type));
    },
    databaseSize: async () => knex && sizeOf(knex),
    stop: async () => knex?.destroy(),
  };
}

/** A database of its own, as each plugin has, with as many connections as Backstage opens. */
async function createPostgres(server: string): Promise<Knex.Knex> {
  const name = `search_${randomUUID().replaceAll('-', '')}`;
  const admin = Knex({ client: 'pg', connection: server });
  await admin.raw('create database ??', [name]);
  await admin.destroy();
  const database = new URL(server);
  database.pathname = `/${name}`;
  return Knex({ client: 'pg', connection: database.href });
}

async function sizeOf(knex: Knex.Knex): Promise<number> {
  if (knex.client.config.client === 'pg') {
    const { rows } = await knex.raw(
      'select pg_database_size(current_database()) as bytes',
    );
    return Number(rows[0].bytes) / MIB;
  }
  const [{ bytes }] = await knex.raw(
    'select page_count * page_size as bytes from pragma_page_count, pragma_page_size',
  );
  return Number(bytes) / MIB;
}
