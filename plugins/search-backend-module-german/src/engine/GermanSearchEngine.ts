import {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import {
  QueryRequestOptions,
  QueryTranslator,
  SearchEngine,
} from '@backstage/plugin-search-backend-node';
import {
  IndexableDocument,
  IndexableResultSet,
  SearchQuery,
} from '@backstage/plugin-search-common';
import { Facets } from '@rathaus/plugin-search-common';
import { Knex } from 'knex';
import { DocumentIndex } from '../index/DocumentIndex';
import { GermanIndexer } from '../index/GermanIndexer';
import { DatabaseLexicon } from '../lexicon/DatabaseLexicon';
import { DocumentRanking } from '../query/DocumentRanking';
import { QuestionReader } from '../query/QuestionReader';
import { Synonyms } from '../synonyms/Synonyms';
import { Visibility } from '../visibility/Visibility';
import { Finder } from './Finder';
import { OwnGroups } from './OwnGroups';
import { decodePageCursor, encodePageCursor } from './pageCursor';
import { GermanQuery, translateQuery } from './translateQuery';

/** A page of results, and the counts of facets when they were asked for. */
export interface GermanResultSet extends IndexableResultSet {
  facets?: Facets;
}

const nobody: OwnGroups = { of: async () => [] };

/**
 * A search engine that understands German, in the search plugin's own database. It keeps nothing in memory between two
 * questions, so that any number of replicas answers the same.
 */
export class GermanSearchEngine implements SearchEngine {
  private translator: (query: SearchQuery) => GermanQuery = translateQuery;

  private constructor(
    /** Answers what is no query of Backstage's. */
    readonly finder: Finder,
    private readonly index: DocumentIndex,
    private readonly logger: LoggerService,
  ) {}

  /** @param options - `knex`: with the tables of the index */
  static create(options: {
    knex: Knex;
    synonyms: Synonyms;
    visibility: Visibility;
    logger: LoggerService;
    now: () => Date;
    ownGroups?: OwnGroups;
  }): GermanSearchEngine {
    const { knex, synonyms, visibility, logger, now } = options;
    return new GermanSearchEngine(
      new Finder({
        reader: new QuestionReader(new DatabaseLexicon(knex), synonyms),
        ranking: new DocumentRanking(knex),
        visibility,
        ownGroups: options.ownGroups ?? nobody,
      }),
      DocumentIndex.create(knex, now),
      logger,
    );
  }

  /** Replaces how a query is read. The translator has to answer a {@link GermanQuery}. */
  setTranslator(translator: QueryTranslator): void {
    this.translator = query => translator(query) as GermanQuery;
  }

  async getIndexer(type: string): Promise<GermanIndexer> {
    return new GermanIndexer(
      this.index,
      await this.index.begin(type),
      this.logger.child({ documentType: type }),
    );
  }

  /**
   * Brings single documents in place of those with the same location, and removes others: they are found, or not found, at
   * once. See {@link DocumentIndex.update}.
   */
  async update(
    type: string,
    documents: readonly IndexableDocument[],
    removedLocations: readonly string[] = [],
  ): Promise<void> {
    await this.index.update(type, documents, removedLocations);
  }

  /**
   * What somebody finds. Whoever asks without saying who it is for finds nothing.
   *
   * @throws InputError for a page or filter that cannot be
   */
  async query(
    query: SearchQuery,
    options?: QueryRequestOptions,
  ): Promise<IndexableResultSet> {
    return options && 'credentials' in options
      ? this.queryFor(options.credentials, query)
      : { results: [], numberOfResults: 0 };
  }

  /**
   * What somebody finds.
   *
   * @param options - `facets`: count them, too
   * @throws InputError for a page or filter that cannot be
   */
  async queryFor(
    credentials: BackstageCredentials,
    query: SearchQuery,
    options?: { facets?: boolean },
  ): Promise<GermanResultSet> {
    const translated = this.translator(query);
    const page = decodePageCursor(query.pageCursor);
    const { results, total, facets } = await this.finder.find(
      translated,
      page,
      credentials,
      options,
    );
    const before = page * translated.pageSize;
    return {
      results: results.map((result, index) => ({
        ...result,
        rank: before + index + 1,
      })),
      numberOfResults: total,
      ...(total > before + translated.pageSize && {
        nextPageCursor: encodePageCursor(page + 1),
      }),
      ...(page > 0 && { previousPageCursor: encodePageCursor(page - 1) }),
      ...(facets && { facets }),
    };
  }
}
