import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import { Gap, GapList } from '@rathaus/plugin-search-common';
import { Caller } from '@rathaus/rathaus-node';
import { GapService } from './GapService';
import { GapStore, StoredGap } from './GapStore';
import { gapKey } from './gapTerm';

/** As many as somebody reads, and as are quickly looked for again. */
const MOST_SHOWN = 50;

/** Knows what is found by now. */
export interface FoundByNow {
  /** Those of the terms that find something which the person may see. */
  foundAmong(
    terms: readonly string[],
    credentials: BackstageCredentials,
  ): Promise<ReadonlySet<string>>;
}

/** Answers about gaps, whoever asks. */
export class DefaultGapService implements GapService {
  constructor(
    private readonly options: { store: GapStore; found: FoundByNow },
  ) {}

  async list({ credentials }: Caller): Promise<GapList> {
    const { store, found } = this.options;
    const open = await store.open(MOST_SHOWN);
    const foundByNow = await found.foundAmong(
      open.map(({ term }) => term),
      credentials,
    );
    const closed = open.filter(({ term }) => foundByNow.has(term));
    if (closed.length) {
      await store.putAside(closed.map(({ key }) => key));
    }
    const items = open
      .filter(gap => !closed.includes(gap))
      .map(({ key: _, ...gap }: StoredGap): Gap => gap);
    return { items, totalItems: items.length };
  }

  async dismiss(term: string): Promise<Gap> {
    return this.setAside(term, true);
  }

  async restore(term: string): Promise<Gap> {
    return this.setAside(term, false);
  }

  private async setAside(term: string, aside: boolean): Promise<Gap> {
    const gap = await this.options.store.setAside(gapKey(term), aside);
    if (!gap) {
      throw new NotFoundError('Nobody looked for it in vain');
    }
    return { term: gap.term, count: gap.count, weeks: gap.weeks };
  }
}
