import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { IndexableDocument } from '@backstage/plugin-search-common';
import {
  Facets,
  FoundRefs,
  Highlight,
  Suggestions,
} from '@rathaus/plugin-search-common';
import { Highlighter } from '../highlight/Highlighter';
import { groupBy } from '../lib/groupBy';
import { FindableType } from '../query/DocumentFilter';
import { DocumentRanking, Question } from '../query/DocumentRanking';
import { QuestionReader } from '../query/QuestionReader';
import { Visibility } from '../visibility/Visibility';
import { OwnGroups } from './OwnGroups';
import { IndexMissingError } from './IndexMissingError';
import { GermanQuery } from './translateQuery';

/** Suggestions: what fits below a field without scrolling. */
const SUGGESTED = { ofType: 3, inAll: 8 };
/** Characters of a text that come with a suggestion. */
const SUGGESTED_TEXT = 200;
/** What is behind nobody looks at. */
const MOST_REFS = 2000;

/** A document that was found. */
export interface FoundResult {
  type: string;
  document: IndexableDocument;
  highlight?: Highlight;
}

/** A page of what was found. */
export interface FoundResults {
  results: FoundResult[];
  /** On all pages. */
  total: number;
  facets?: Facets;
}

/** Answers questions of people: all of them find only what they may see. */
export class Finder {
  private readonly highlighter = new Highlighter();

  constructor(
    private readonly options: {
      reader: QuestionReader;
      ranking: DocumentRanking;
      visibility: Visibility;
      ownGroups: OwnGroups;
    },
  ) {}

  /**
   * A page of the documents found, the best first.
   *
   * @param page - from 0 on
   * @throws InputError for a filter that cannot be
   * @throws IndexMissingError when nothing was read yet
   */
  async find(
    { term, fields, narrowing, pageSize }: GermanQuery,
    page: number,
    credentials: BackstageCredentials,
    options?: { facets?: boolean },
  ): Promise<FoundResults> {
    const question = await this.ask(term, credentials, { fields });
    const range = { offset: page * pageSize, limit: pageSize };
    const { documents, total, facets } = await this.options.ranking.find(
      question,
      narrowing,
      range,
      options,
    );
    if (total === 0) {
      await this.checkIndex();
    }
    return { results: this.present(documents, question), total, facets };
  }

  /** The best few of each type, the type with the best one first. */
  async suggest(
    term: string,
    credentials: BackstageCredentials,
  ): Promise<Suggestions> {
    if (!term.trim()) {
      return { groups: [] };
    }
    const question = await this.ask(term, credentials);
    const found = await this.options.ranking.best(question, SUGGESTED);
    const groups = groupBy(this.present(found, question), ({ type }) => type);
    return {
      groups: [...groups].map(([type, results]) => ({
        type,
        items: results.map(({ document, highlight }) => ({
          document: {
            ...document,
            text: document.text.slice(0, SUGGESTED_TEXT),
          },
          ...(highlight && { highlight }),
        })),
      })),
    };
  }

  /**
   * What the documents of a type are about, the best first.
   *
   * @throws IndexMissingError when nothing was read yet
   */
  async findRefs(
    { term, type }: { term: string; type: string },
    credentials: BackstageCredentials,
  ): Promise<FoundRefs> {
    const question = await this.ask(term, credentials, { type });
    const refs = await this.options.ranking.refs(question, MOST_REFS);
    if (refs.length === 0) {
      await this.checkIndex();
    }
    return { refs: [...new Set(refs)] };
  }

  /** Those of the terms that find something which the person may see. */
  async foundAmong(
    terms: readonly string[],
    credentials: BackstageCredentials,
  ): Promise<ReadonlySet<string>> {
    const { reader, ranking, visibility } = this.options;
    const findable = await visibility.of(credentials);
    const found = new Set<string>();
    for (const term of terms) {
      const { total } = await ranking.find(
        { terms: await reader.read(term), filter: { findable } },
        {},
        { offset: 0, limit: 1 },
      );
      if (total > 0) {
        found.add(term);
      }
    }
    return found;
  }

  private async checkIndex(): Promise<void> {
    if (await this.options.ranking.isEmpty()) {
      throw new IndexMissingError();
    }
  }

  /** @param only - documents of one type; those with certain values */
  private async ask(
    term: string,
    credentials: BackstageCredentials,
    only: { type?: string; fields?: GermanQuery['fields'] } = {},
  ): Promise<Question> {
    const { reader, visibility, ownGroups } = this.options;
    const [terms, findable, groups] = await Promise.all([
      term.trim() ? reader.read(term) : undefined,
      visibility.of(credentials),
      ownGroups.of(credentials),
    ]);
    const isAsked = ({ type }: FindableType) =>
      only.type === undefined || type === only.type;
    return {
      terms,
      filter: { findable: findable.filter(isAsked), fields: only.fields },
      ownGroups: groups,
    };
  }

  private present(
    found: readonly { type: string; document: IndexableDocument }[],
    { terms }: Question,
  ): FoundResult[] {
    const words = new Set(terms?.map(({ word }) => word));
    return found.map(({ type, document }) => {
      // Which right it takes is nothing for those who search.
      const { authorization: _, ...shown } = document;
      const highlight = this.highlighter.mark(shown, words);
      return { type, document: shown, ...(highlight && { highlight }) };
    });
  }
}
