import {
  applyEvent,
  Post,
  PostEvent,
  replay,
} from '@rathaus/plugin-scouts-common';
import { insertInBatches, inBatches } from '@rathaus/rathaus-node';
import { Knex } from 'knex';
import {
  eventFromRow,
  eventRows,
  postColumns,
  PostEventRow,
  postFromRow,
  PostRow,
} from './postRows';
import {
  PersonTakenError,
  PostAppend,
  PostStore,
  StalePostError,
  StoredPost,
} from './PostStore';

function afterAll(post: Post | undefined, events: PostEvent[]): Post {
  const result = events.reduce<Post | undefined>(applyEvent, post);
  if (!result) {
    throw new RangeError('A post needs at least one event');
  }
  return result;
}

/** Keeps posts in the plugin's own database. */
export class DatabasePostStore implements PostStore {
  constructor(private readonly knex: Knex) {}

  async get(id: string): Promise<StoredPost | undefined> {
    const row = await this.knex<PostRow>('posts').where({ id }).first();
    return row && postFromRow(row);
  }

  async findByTerm(termId: string): Promise<StoredPost | undefined> {
    const nomination = await this.knex<PostEventRow>('post_events')
      .where({ term_id: termId })
      .first('post_id');
    return nomination && this.get(nomination.post_id);
  }

  async list(department?: string): Promise<StoredPost[]> {
    const rows = await this.knex<PostRow>('posts')
      .modify(query => {
        if (department !== undefined) {
          query.where({ department });
        }
      })
      .orderBy(['opened_at', 'id']);
    return rows.map(postFromRow);
  }

  async eventsOf(id: string): Promise<PostEvent[]> {
    const rows = await this.knex<PostEventRow>('post_events')
      .where({ post_id: id })
      .orderBy('version');
    return rows.map(eventFromRow);
  }

  async append(
    appends: PostAppend[],
    alongside: (tx: Knex.Transaction) => Promise<void> = async () => {},
  ): Promise<StoredPost[]> {
    return this.knex.transaction(async tx => {
      const present = await this.#readMany(
        tx,
        appends.map(({ id }) => id),
      );
      const written = appends.map(append => {
        const before = present.get(append.id);
        if ((before?.post.version ?? 0) !== append.expectedVersion) {
          throw new StalePostError(append.id);
        }
        return {
          id: append.id,
          openedAt: before?.openedAt ?? append.events[0].at,
          post: afterAll(before?.post, append.events),
        };
      });
      await this.#keepPostsApart(tx, appends, written);
      await this.#write(tx, appends, written);
      await alongside(tx);
      return written;
    });
  }

  async rewrite(id: string, events: PostEvent[]): Promise<boolean> {
    const post = replay(events);
    if (!post) {
      throw new RangeError('A post needs at least one event');
    }
    return this.knex.transaction(async tx => {
      const updated = await tx<PostRow>('posts')
        .where({ id, version: events.length })
        .update(postColumns(post));
      if (!updated) {
        return false;
      }
      await tx<PostEventRow>('post_events').where({ post_id: id }).delete();
      await insertInBatches(tx, 'post_events', eventRows(id, 1, events));
      return true;
    });
  }

  async #readMany(
    tx: Knex.Transaction,
    ids: string[],
  ): Promise<Map<string, StoredPost>> {
    const posts = new Map<string, StoredPost>();
    for (const batch of inBatches(ids)) {
      const rows = await tx<PostRow>('posts').whereIn('id', batch);
      rows.forEach(row => posts.set(row.id, postFromRow(row)));
    }
    return posts;
  }

  /**
   * Nobody gets two posts of one department. The department's posts are locked
   * first, so that two nominations at the same moment see each other.
   */
  async #keepPostsApart(
    tx: Knex.Transaction,
    appends: PostAppend[],
    written: StoredPost[],
  ): Promise<void> {
    const nominated = written.filter((_, index) =>
      appends[index].events.some(({ type }) => type === 'nominated'),
    );
    const departments = new Set(nominated.map(({ post }) => post.department));
    for (const department of [...departments].sort()) {
      const rows = await tx<PostRow>('posts')
        .where({ department })
        .orderBy('id')
        .select('id', 'person')
        .forUpdate();
      const personOf = new Map(rows.map(({ id, person }) => [id, person]));
      written
        .filter(({ post }) => post.department === department)
        .forEach(({ id, post }) => personOf.set(id, post.term?.person ?? null));
      const taken = nominated.some(({ id, post }) =>
        [...personOf].some(
          ([other, person]) =>
            other !== id && person !== null && person === post.term?.person,
        ),
      );
      if (taken) {
        throw new PersonTakenError(department);
      }
    }
  }

  async #write(
    tx: Knex.Transaction,
    appends: PostAppend[],
    written: StoredPost[],
  ): Promise<void> {
    const created = written.filter(
      (_, index) => appends[index].expectedVersion === 0,
    );
    await insertInBatches<PostRow>(
      tx,
      'posts',
      created.map(({ id, openedAt, post }) => ({
        id,
        opened_at: openedAt,
        ...postColumns(post),
      })),
    );
    for (const [index, { id, post }] of written.entries()) {
      const { expectedVersion } = appends[index];
      if (expectedVersion > 0) {
        // Another transaction may have written since the post was read.
        const updated = await tx<PostRow>('posts')
          .where({ id, version: expectedVersion })
          .update(postColumns(post));
        if (!updated) {
          throw new StalePostError(id);
        }
      }
    }
    await insertInBatches(
      tx,
      'post_events',
      appends.flatMap(({ id, expectedVersion, events }) =>
        eventRows(id, expectedVersion + 1, events),
      ),
    );
  }
}
