import { Post, PostEvent } from '@rathaus/plugin-scouts-common';
import { Knex } from 'knex';

/** A post as the database holds it. */
export interface StoredPost {
  id: string;
  /** ISO 8601, UTC. */
  openedAt: string;
  post: Post;
}

/** What happens to one post. */
export interface PostAppend {
  id: string;
  /** Number of events that the writer knows of; 0 for a new post. */
  expectedVersion: number;
  /** In the order in which they happen; the first of a new post is `opened`. */
  events: PostEvent[];
}

/** Keeps posts and their events. */
export interface PostStore {
  get(id: string): Promise<StoredPost | undefined>;

  /** The post that a term, present or past, belongs to. */
  findByTerm(termId: string): Promise<StoredPost | undefined>;

  /** All posts, or those of a department, oldest first. */
  list(department?: string): Promise<StoredPost[]>;

  /** Everything that happened to a post, in order. */
  eventsOf(id: string): Promise<PostEvent[]>;

  /**
   * Adds events, all or none, in one transaction.
   *
   * @param alongside - runs inside the same transaction, after the writes
   * @throws StalePostError when a post is not at the expected version
   * @throws PersonTakenError when a nomination gives somebody a second post in
   *   the same department
   * @throws IllegalEventError when the picture has no such way
   */
  append(
    appends: PostAppend[],
    alongside?: (tx: Knex.Transaction) => Promise<void>,
  ): Promise<StoredPost[]>;

  /**
   * Puts other events in the place of a post's events, as many as there were:
   * only to remove names.
   *
   * @returns false when something happened to the post meanwhile
   */
  rewrite(id: string, events: PostEvent[]): Promise<boolean>;
}

/** A post is not at the version that the writer saw. */
export class StalePostError extends Error {
  constructor(readonly id: string) {
    super(`Post ${id} was changed meanwhile`);
    this.name = 'StalePostError';
  }
}

/** Somebody would hold two posts of one department. */
export class PersonTakenError extends Error {
  constructor(readonly department: string) {
    super(`The person has a post in ${department} already`);
    this.name = 'PersonTakenError';
  }
}
