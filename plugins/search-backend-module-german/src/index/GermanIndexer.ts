import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { BatchSearchEngineIndexer } from '@backstage/plugin-search-backend-node';
import { IndexableDocument } from '@backstage/plugin-search-common';
import { DocumentIndex } from './DocumentIndex';
import { Run } from './IndexRuns';

const BATCH_SIZE = 100;

/** Writes what a collator brings. If it breaks off, or brings nothing, what was found before is still found. */
export class GermanIndexer extends BatchSearchEngineIndexer {
  private documents = 0;
  private isOver = false;

  constructor(
    private readonly documentIndex: DocumentIndex,
    private readonly run: Run,
    private readonly logger: LoggerService,
  ) {
    super({ batchSize: BATCH_SIZE });
  }

  async initialize(): Promise<void> {}

  async index(documents: IndexableDocument[]): Promise<void> {
    const leftOut = await this.documentIndex.add(this.run, documents);
    this.documents += documents.length - leftOut;
    if (leftOut) {
      this.logger.warn(
        `${leftOut} documents of ${this.run.type} are left out: no link may lead to them`,
      );
    }
  }

  async finalize(): Promise<void> {
    const { type } = this.run;
    if (!this.documents) {
      this.logger.warn(
        `Index of ${type} stays as it is: there came no documents`,
      );
      return;
    }
    const replaced = await this.documentIndex.complete(this.run);
    this.isOver = true;
    this.logger.info(
      replaced
        ? `Indexed ${this.documents} documents of ${type}`
        : `Index of ${type} stays as it is: one that began later was faster`,
    );
  }

  _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.giveUp().then(
      () => done(error),
      failure => done(error ?? toError(failure)),
    );
  }

  private async giveUp(): Promise<void> {
    if (!this.isOver) {
      this.isOver = true;
      await this.documentIndex.drop(this.run);
    }
  }
}
