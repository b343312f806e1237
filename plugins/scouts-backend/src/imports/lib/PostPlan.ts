import { PostEvent } from '@rathaus/plugin-scouts-common';
import { FieldProblem, fieldProblem } from '@rathaus/rathaus-common';
import { randomUUID } from 'node:crypto';
import { PostAppend, StoredPost } from '../../posts/PostStore';
import { officeEvents } from '../../posts/officeEvents';
import { PostClaim } from './readPostRow';

/** Who stands in the history of what a file brought. */
const ACTOR = 'service:import';

/** What becomes of one row. */
export type Planned =
  | { status: 'new'; append: PostAppend }
  | { status: 'unchanged' }
  | { status: 'faulty'; problems: FieldProblem[] };

/**
 * Finds for each row the post that it means: the one that holds the
 * appointment already, else a vacant one, else a new one. Each post is meant by
 * one row only, so the same file a second time changes nothing.
 */
export class PostPlan {
  readonly #byDepartment = new Map<string, StoredPost[]>();
  readonly #claimed = new Set<string>();
  /** Department and person of offices that this file brings. */
  readonly #brought = new Set<string>();
  #opened = 0;

  constructor(posts: StoredPost[], private readonly now: Date) {
    for (const stored of posts) {
      const { department } = stored.post;
      const others = this.#byDepartment.get(department) ?? [];
      this.#byDepartment.set(department, [...others, stored]);
    }
  }

  plan(claim: PostClaim): Planned {
    return claim.office
      ? this.#planOffice(claim, claim.office)
      : this.#planVacancy(claim);
  }

  #planOffice(
    claim: PostClaim,
    office: NonNullable<PostClaim['office']>,
  ): Planned {
    const key = `${claim.department} ${office.person}`;
    const present = this.#free(claim.department).find(
      ({ post }) => post.term?.person === office.person,
    );
    if (present && isSame(present, office)) {
      this.#claimed.add(present.id);
      this.#brought.add(key);
      return { status: 'unchanged' };
    }
    if (present || this.#brought.has(key)) {
      return {
        status: 'faulty',
        problems: [fieldProblem('person', 'duplicate')],
      };
    }
    this.#brought.add(key);
    const events = officeEvents({
      at: this.now.toISOString(),
      actor: ACTOR,
      nominatedBy: ACTOR,
      ...office,
      deputies: claim.deputy ? [claim.deputy] : [],
    });
    const vacant = this.#vacant(claim);
    if (vacant) {
      this.#claimed.add(vacant.id);
      return {
        status: 'new',
        append: { id: vacant.id, expectedVersion: vacant.post.version, events },
      };
    }
    return this.#open(claim, events);
  }

  #planVacancy(claim: PostClaim): Planned {
    const vacant = this.#vacant(claim);
    if (vacant) {
      this.#claimed.add(vacant.id);
      return { status: 'unchanged' };
    }
    return this.#open(claim, []);
  }

  #open({ department, title }: PostClaim, events: PostEvent[]): Planned {
    // A millisecond apart: posts stand in the order in which they were opened.
    this.#opened += 1;
    const opened: PostEvent = {
      type: 'opened',
      at: new Date(this.now.getTime() + this.#opened).toISOString(),
      actor: ACTOR,
      department,
      title,
    };
    return {
      status: 'new',
      append: {
        id: randomUUID(),
        expectedVersion: 0,
        events: [opened, ...events],
      },
    };
  }

  #vacant({ department, title }: PostClaim): StoredPost | undefined {
    return this.#free(department).find(
      ({ post }) => post.state === 'vacant' && post.title === title,
    );
  }

  #free(department: string): StoredPost[] {
    return (this.#byDepartment.get(department) ?? []).filter(
      ({ id }) => !this.#claimed.has(id),
    );
  }
}

/** Is it the appointment that is there already? What the file leaves out counts as the same. */
function isSame(
  { post }: StoredPost,
  { from, decision }: NonNullable<PostClaim['office']>,
): boolean {
  return (
    ['appointed', 'ending'].includes(post.state) &&
    post.term?.from === from &&
    (decision === undefined || post.term.decision === decision)
  );
}
