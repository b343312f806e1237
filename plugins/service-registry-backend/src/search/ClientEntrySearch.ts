import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { MAX_TERM_LENGTH, SearchClient } from '@rathaus/plugin-search-common';
import {
  ENTRY_DOCUMENT_TYPE,
  RETIRED_ENTRY_DOCUMENT_TYPE,
} from '@rathaus/plugin-service-registry-common';
import { OutageLog } from '@rathaus/rathaus-node';
import { EntrySearch } from './EntrySearch';

/** How long the search may take to answer, in milliseconds: somebody is typing. */
const PATIENCE = 1_000;
/** How long an answer serves, in milliseconds: those who filter and leaf through ask for the same words again. */
const FRESH_FOR = 3_000;
/** How long the search is left alone after it has not answered, in milliseconds. */
const PAUSE = 3_000;
/** Answers kept at a time; the oldest go first. */
const MAX_ANSWERS = 50;

interface KeptAnswer {
  refs: Promise<readonly string[] | undefined>;
  until: number;
}

/** Asks the search plugin as this plugin, so that one answer serves everybody. */
export class ClientEntrySearch implements EntrySearch {
  readonly #options: {
    auth: AuthService;
    client: Pick<SearchClient, 'findRefs'>;
    now?: () => number;
  };
  readonly #outages: OutageLog;
  /** By type and words, the oldest first. */
  readonly #answers = new Map<string, KeptAnswer>();
  #pausedUntil = -Infinity;

  constructor(options: {
    auth: AuthService;
    client: Pick<SearchClient, 'findRefs'>;
    logger: LoggerService;
    now?: () => number;
  }) {
    this.#options = options;
    this.#outages = new OutageLog(
      'Finding entries with the search plugin',
      options.logger,
    );
  }

  async find(
    words: string,
    { retired = false }: { retired?: boolean } = {},
  ): Promise<readonly string[] | undefined> {
    const type = retired ? RETIRED_ENTRY_DOCUMENT_TYPE : ENTRY_DOCUMENT_TYPE;
    const term = words.trim().slice(0, MAX_TERM_LENGTH).toLowerCase();
    const now = this.#now();
    const question = `${type} ${term}`;
    const kept = this.#answers.get(question);
    if (kept && kept.until > now) {
      return kept.refs;
    }
    if (!term || this.#pausedUntil > now) {
      return undefined;
    }
    const refs = this.#ask(term, type).catch(error => {
      this.#outages.failed(error);
      this.#answers.delete(question);
      this.#pausedUntil = this.#now() + PAUSE;
      return undefined;
    });
    this.#keep(question, { refs, until: now + FRESH_FOR });
    return refs;
  }

  #keep(question: string, answer: KeptAnswer): void {
    this.#answers.delete(question);
    this.#answers.set(question, answer);
    const [oldest] = this.#answers.keys();
    if (this.#answers.size > MAX_ANSWERS) {
      this.#answers.delete(oldest);
    }
  }

  async #ask(term: string, type: string): Promise<readonly string[]> {
    const { auth, client } = this.#options;
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: 'search',
    });
    const { refs } = await client.findRefs(
      { term, type },
      { token, signal: AbortSignal.timeout(PATIENCE) },
    );
    this.#outages.succeeded();
    return refs;
  }

  #now(): number {
    return (this.#options.now ?? Date.now)();
  }
}
