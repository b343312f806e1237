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
  IndexableResult,
  IndexableResultSet,
  SearchQuery,
} from '@backstage/plugin-search-common';
import { Knex } from 'knex';
import { randomUUID } from 'node:crypto';
import { highlight, highlightExcerpt } from '../highlight/highlight';
import { DocumentIndex } from '../index/DocumentIndex';
import { GermanIndexer } from '../index/GermanIndexer';
import { DatabaseLexicon } from '../lexicon/DatabaseLexicon';
import { DocumentRanking, FacetCount } from '../query/DocumentRanking';
import { QuestionReader } from '../query/QuestionReader';
import { RankedTerm } from '../query/Slot';
import { Synonyms } from '../synonyms/Synonyms';
import { decodePageCursor, encodePageCursor } from './pageCursor';
import { GermanQuery, translateQuery } from './translateQuery';

/** Knows which groups somebody belongs to. */
export interface OwnGroups {
  /** @returns as in the field `owner` of documents; none for somebody unknown */
  of(credentials: BackstageCredentials): Promise<string[]>;
}

/** How many of the documents found there are of each type and of each group. */
export interface Facets {
  types: FacetCount[];
  owners: FacetCount[];
}

const nobody: OwnGroups = { of: async () => [] };

/**
 * A search engine that understands German, in the search plugin's own database. It keeps nothing in memory between two
 * questions, so that any number of replicas answers the same.
 */
export class GermanSearchEngine implements SearchEngine {
  private translator: (query: SearchQuery) => GermanQuery = translateQuery;
  private readonly tags = createTags();

  private constructor(
    private readonly reader: QuestionReader,
    private readonly ranking: DocumentRanking,
    private readonly index: DocumentIndex,
    private readonly ownGroups: OwnGroups,
    private readonly logger: LoggerService,
  ) {}

  /** @param knex - with the tables of the index */
  static create(options: {
    knex: Knex;
    synonyms: Synonyms;
    logger: LoggerService;
    now: () => Date;
    ownGroups?: OwnGroups;
  }): GermanSearchEngine {
    const { knex, synonyms, logger, now, ownGroups = nobody } = options;
    return new GermanSearchEngine(
      new QuestionReader(new DatabaseLexicon(knex), synonyms),
      new DocumentRanking(knex),
      DocumentIndex.create(knex, now),
      ownGroups,
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

  /** @throws InputError for a page or filter that cannot be */
  async query(
    query: SearchQuery,
    options?: QueryRequestOptions,
  ): Promise<IndexableResultSet> {
    const { term, filter, pageSize } = this.translator(query);
    const page = decodePageCursor(query.pageCursor);
    const [terms, ownGroups] = await Promise.all([
      this.read(term),
      this.groupsOf(options),
    ]);
    const range = { offset: page * pageSize, limit: pageSize };
    const { documents, total } = terms
      ? await this.ranking.find(terms, filter, range, ownGroups)
      : await this.ranking.list(filter, range);
    const words = new Set(terms?.map(({ word }) => word));
    return {
      results: documents.map(({ type, document }, index) => ({
        type,
        document,
        rank: range.offset + index + 1,
        ...this.highlighted(document, words),
      })),
      numberOfResults: total,
      ...(total > range.offset + pageSize && {
        nextPageCursor: encodePageCursor(page + 1),
      }),
      ...(page > 0 && { previousPageCursor: encodePageCursor(page - 1) }),
    };
  }

  /** Counts what a query finds, by type and by group, over all pages. */
  async facets(query: SearchQuery): Promise<Facets> {
    const { term, filter } = this.translator(query);
    const terms = await this.read(term);
    const [types, owners] = await Promise.all([
      this.ranking.countBy('type', terms, filter),
      this.ranking.countBy('owner', terms, filter),
    ]);
    return { types, owners };
  }

  /** @returns undefined when nothing is asked, so that all is meant */
  private async read(term: string): Promise<RankedTerm[] | undefined> {
    return term.trim() ? this.reader.read(term) : undefined;
  }

  private async groupsOf(
    options: QueryRequestOptions | undefined,
  ): Promise<string[]> {
    if (!options || !('credentials' in options)) {
      return [];
    }
    try {
      return await this.ownGroups.of(options.credentials);
    } catch (error) {
      this.logger.warn(`Groups of the person are not known: ${error}`);
      return [];
    }
  }

  private highlighted(
    document: IndexableDocument,
    words: ReadonlySet<string>,
  ): Pick<IndexableResult, 'highlight'> {
    const title = highlight(document.title ?? '', words, this.tags);
    const text = highlightExcerpt(document.text ?? '', words, this.tags);
    return title || text
      ? {
          highlight: {
            ...this.tags,
            fields: { ...(title && { title }), ...(text && { text }) },
          },
        }
      : {};
  }
}

/** Tags that stand in no document. */
function createTags() {
  const id = randomUUID();
  return { preTag: `<${id}>`, postTag: `</${id}>` };
}
