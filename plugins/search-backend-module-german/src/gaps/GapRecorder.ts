import {
  AuthService,
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { SearchQuery } from '@backstage/plugin-search-common';
import { berlinDay, mondayOf } from '@rathaus/rathaus-node';
import { GapStore } from './GapStore';
import { gapKey, isKeepable } from './gapTerm';

/** More different ones in a week are a script's. */
const MOST_IN_A_WEEK = 1000;

/** Notes that a person looked for something and found nothing: what and in which week, nothing else. */
export class GapRecorder {
  constructor(
    private readonly options: {
      auth: AuthService;
      store: GapStore;
      logger: LoggerService;
      now: () => Date;
    },
  ) {}

  /**
   * Looks at the answer to a question. It counts when a person asked everything for words and nothing at all was found.
   * Never fails: whoever searches is not to suffer from it.
   *
   * @param found - how many documents
   */
  async observe(
    { term, types, filters, pageCursor }: SearchQuery,
    found: number | undefined,
    credentials: BackstageCredentials,
  ): Promise<void> {
    const isInVain = found === 0 && !types && !filters && !pageCursor;
    if (
      isInVain &&
      this.options.auth.isPrincipal(credentials, 'user') &&
      isKeepable(term)
    ) {
      await this.record(term);
    }
  }

  private async record(term: string): Promise<void> {
    const { store, logger, now } = this.options;
    try {
      await store.count(
        {
          key: gapKey(term),
          term: term.trim(),
          monday: mondayOf(berlinDay(now())),
        },
        MOST_IN_A_WEEK,
      );
    } catch (error) {
      // Without the words: nobody reads in a log what people look for.
      logger.warn(`A search in vain was not counted: ${toError(error).name}`);
    }
  }
}
