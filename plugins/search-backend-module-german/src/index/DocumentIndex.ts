import { IndexableDocument } from '@backstage/plugin-search-common';
import { Knex } from 'knex';
import { setImmediate } from 'node:timers/promises';
import { IndexRuns, Run } from './IndexRuns';
import { isSafeLocation } from './isSafeLocation';
import {
  locationHash,
  prepareDocument,
  PreparedDocument,
} from './prepareDocument';
import { Upkeep } from './Upkeep';
import { Vocabulary } from './Vocabulary';

/** Words written in one transaction, so that it stays short. */
const WORDS_AT_ONCE = 4000;

/** So many that came or went at once make the tables other ones. */
const MANY_DOCUMENTS = 500;

/** Writes documents into the index, all of a type or single ones. */
export class DocumentIndex {
  private constructor(
    private readonly runs: IndexRuns,
    private readonly vocabulary: Vocabulary,
    private readonly upkeep: Upkeep,
  ) {}

  static create(knex: Knex, now: () => Date): DocumentIndex {
    const vocabulary = new Vocabulary(knex);
    return new DocumentIndex(
      new IndexRuns(knex, vocabulary, now),
      vocabulary,
      new Upkeep(knex, vocabulary, now),
    );
  }

  /** Begins to bring all documents of a type. Nothing changes for those who search until {@link DocumentIndex.complete}. */
  async begin(type: string): Promise<Run> {
    return this.runs.begin(type);
  }

  /**
   * Brings documents of the run. Those that no link may lead to are left out.
   *
   * @returns how many were left out
   * @throws RunGoneError
   */
  async add(
    run: Run,
    documents: readonly IndexableDocument[],
  ): Promise<number> {
    const safe = documents.filter(({ location }) => isSafeLocation(location));
    let batch: PreparedDocument[] = [];
    let words = 0;
    for (const document of safe) {
      const prepared = prepareDocument(run.type, document);
      batch.push(prepared);
      words += prepared.words.size;
      if (words >= WORDS_AT_ONCE) {
        await this.runs.add(run, batch);
        batch = [];
        words = 0;
      }
      await setImmediate();
    }
    if (batch.length) {
      await this.runs.add(run, batch);
    }
    return documents.length - safe.length;
  }

  /**
   * Makes what the run brought all that is found of the type.
   *
   * @returns false when a run that began later was complete before
   * @throws RunGoneError
   */
  async complete(run: Run): Promise<boolean> {
    await this.vocabulary.analyse();
    const replaced = await this.runs.replaceAll(run);
    const changed = await this.upkeep.count();
    await this.upkeep.clean();
    if (changed >= MANY_DOCUMENTS) {
      await this.upkeep.surveyTables();
    }
    return replaced;
  }

  /** Gives a run up; what was found before is still found. */
  async drop(run: Run): Promise<void> {
    await this.runs.drop(run);
  }

  /**
   * Brings single documents, in place of those with the same location, and removes others. A run of everything that began
   * earlier does not undo it.
   *
   * @returns false when it was overtaken by a run that began later
   */
  async update(
    type: string,
    documents: readonly IndexableDocument[],
    removedLocations: readonly string[] = [],
  ): Promise<boolean> {
    const run = await this.runs.begin(type);
    try {
      await this.add(run, documents);
      await this.vocabulary.analyseNewOf(this.runs.documentsOf(run));
      const locations = [
        ...documents.map(({ location }) => location),
        ...removedLocations,
      ].map(locationHash);
      return await this.runs.replaceSome(run, locations);
    } finally {
      await this.runs.drop(run);
      await this.upkeep.count();
    }
  }
}
