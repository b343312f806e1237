import {
  ConflictError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import {
  Board,
  CalendarFeed,
  CalendarFeedList,
  NewCalendarFeed,
} from '@rathaus/plugin-backlog-common';
import { Caller } from '@rathaus/rathaus-node';
import { randomUUID } from 'node:crypto';
import { Viewers } from '../access/Viewers';
import { BoardContent } from '../boards/BoardIndex';
import { BoardIndexes } from '../boards/BoardIndexes';
import { Boards } from '../boards/Boards';
import { CatalogPeople } from '../catalog/CatalogPeople';
import { links } from '../notices/links';
import { boardCalendar } from './boardCalendar';
import { CalendarFeedService } from './CalendarFeedService';
import { CalendarFeedStore, StoredFeed } from './CalendarFeedStore';
import {
  hashOf,
  matches,
  newSecret,
  readFeedToken,
  writeFeedToken,
} from './feedToken';

/** As many calendar programs as anybody has, and some forgotten ones. */
const MAX_FEEDS = 10;

/** Gives out addresses, and answers at them. */
export class DefaultCalendarFeedService implements CalendarFeedService {
  /** Everybody reads the same, so it is written once. */
  readonly #written = new WeakMap<BoardContent, string>();

  constructor(
    private readonly options: {
      boards: Boards;
      indexes: BoardIndexes;
      feeds: CalendarFeedStore;
      people: CatalogPeople;
      viewers: Viewers;
      /** Address of the portal's pages. */
      appUrl: string;
      /** Address of the plugin's API as calendar programs reach it. */
      apiUrl: () => Promise<string>;
      now: () => Date;
    },
  ) {}

  async create(id: string, caller: Caller): Promise<NewCalendarFeed> {
    const { feeds, apiUrl, now } = this.options;
    const { board, person } = await this.#ask(id, caller);
    if (!person.startsWith('user:')) {
      throw new NotAllowedError('Only people subscribe to deadlines');
    }
    const existing = await feeds.of(board.id, person);
    if (existing.length >= MAX_FEEDS) {
      throw new ConflictError(`Nobody needs more than ${MAX_FEEDS} addresses`);
    }
    const secret = newSecret();
    const feed: StoredFeed = {
      id: randomUUID(),
      board: board.id,
      person,
      secretHash: hashOf(secret),
      createdAt: now().toISOString(),
    };
    await feeds.add(feed);
    const token = writeFeedToken({ id: feed.id, secret });
    return {
      ...present(feed),
      url: `${await apiUrl()}/boards/${board.id}/calendar.ics?token=${token}`,
    };
  }

  async list(id: string, caller: Caller): Promise<CalendarFeedList> {
    const { board, person } = await this.#ask(id, caller);
    const feeds = await this.options.feeds.of(board.id, person);
    return { items: feeds.map(present), totalItems: feeds.length };
  }

  async revoke(
    id: string,
    feedId: string,
    caller: Caller,
  ): Promise<CalendarFeed> {
    const { feeds } = this.options;
    const { board, person } = await this.#ask(id, caller);
    const feed = await feeds.find(feedId);
    if (!feed || !(await feeds.remove(feedId, board.id, person))) {
      throw new NotFoundError('No such calendar feed');
    }
    return present(feed);
  }

  async read(id: string, token: string): Promise<string> {
    const { boards, indexes, people } = this.options;
    const feed = await this.#feedOf(token);
    if (feed?.board !== id || !(await people.present([feed.person])).size) {
      throw new NotFoundError('No such calendar');
    }
    const board = boards.get(id);
    return this.#write(board, await indexes.current(board));
  }

  async #feedOf(text: string): Promise<StoredFeed | undefined> {
    const token = readFeedToken(text);
    const feed = token && (await this.options.feeds.find(token.id));
    return feed && matches(token.secret, feed.secretHash) ? feed : undefined;
  }

  #write(board: Board, content: BoardContent): string {
    const known = this.#written.get(content);
    if (known !== undefined) {
      return known;
    }
    const text = boardCalendar(
      board,
      content.cards,
      item => `${this.options.appUrl}${links.item(board.id, item.id)}`,
    );
    this.#written.set(content, text);
    return text;
  }

  async #ask(
    id: string,
    caller: Caller,
  ): Promise<{ board: Board; person: string }> {
    const { ref } = await this.options.viewers.of(caller);
    return { board: this.options.boards.get(id), person: ref };
  }
}

function present({ id, board, createdAt }: StoredFeed): CalendarFeed {
  return { id, board, createdAt };
}
