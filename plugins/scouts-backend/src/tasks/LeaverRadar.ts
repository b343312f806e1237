import { LoggerService } from '@backstage/backend-plugin-api';
import { PostEvent } from '@rathaus/plugin-scouts-common';
import { addDays, berlinDay, Day } from '@rathaus/rathaus-node';
import { SentNotices } from '../notices/SentNotices';
import { Organisation } from '../organisation/Organisation';
import { Organisations } from '../organisation/Organisations';
import { PostStore, StoredPost } from '../posts/PostStore';
import { isInProcedure } from '../posts/vacantSince';
import { createFormerNames } from '../reorganisations/formerNames';
import { ReorganisationStore } from '../reorganisations/ReorganisationStore';
import { appendQuietly } from './appendQuietly';
import { endOfOffice } from './lib/endOfOffice';
import { findLeavers, inOffice, isBelievable, Leaver } from './lib/findLeavers';
import { BY_ITSELF, Task } from './Task';

/**
 * Compares the offices with the directory: whoever left the town hall or the
 * Fachbereich holds the office no more. A directory that suddenly lacks many is
 * taken for broken; then nothing ends. Who is missing, or elsewhere, must be so
 * at two checks in a row: while the catalog starts, people appear one by one.
 */
export class LeaverRadar implements Task {
  constructor(
    private readonly options: {
      posts: PostStore;
      reorganisations: ReorganisationStore;
      organisations: Organisations;
      sent: SentNotices;
      logger: LoggerService;
      /** From 0 to 1. */
      maxShare: number;
    },
  ) {}

  async run(now: Date): Promise<void> {
    const { posts, reorganisations, organisations, logger, maxShare } =
      this.options;
    const organisation = await organisations.fresh();
    if (!organisation.people.length) {
      return;
    }
    const stored = await posts.list();
    const leavers = findLeavers(
      stored,
      organisation,
      createFormerNames(await reorganisations.list()),
    );
    const holders = inOffice(stored).length;
    if (!isBelievable(leavers.length, holders, maxShare)) {
      logger.warn(
        `The directory lacks ${leavers.length} of ${holders} Digital Scouts; nothing is ended before somebody has looked at it`,
      );
      return;
    }
    const moment = { at: now.toISOString(), today: berlinDay(now) };
    for (const leaver of await this.#confirmed(
      leavers,
      stored,
      organisation,
      moment.at,
    )) {
      await this.#end(leaver, organisation, moment);
    }
    const left = new Set(leavers.map(leaver => leaver.stored.id));
    for (const other of stored.filter(({ id }) => !left.has(id))) {
      const events = leftovers(other, organisation, moment.at);
      if (events.length) {
        await appendQuietly(posts, other, events);
      }
    }
  }

  /** Those who are disabled, or were missing at the last check, too. */
  async #confirmed(
    leavers: Leaver[],
    posts: StoredPost[],
    organisation: Organisation,
    at: string,
  ): Promise<Leaver[]> {
    const { sent } = this.options;
    const keyOf = ({ post }: StoredPost) => `missing:${post.term?.id}`;
    const missing = new Set(leavers.map(({ stored }) => stored.id));
    for (const stored of inOffice(posts)) {
      if (!missing.has(stored.id) && (await sent.has(keyOf(stored)))) {
        await sent.unmark(keyOf(stored));
      }
    }
    const confirmed: Leaver[] = [];
    for (const leaver of leavers) {
      const person = leaver.stored.post.term?.person ?? '';
      const isDisabled = organisation.person(person)?.disabled === true;
      if (isDisabled || !(await sent.mark(keyOf(leaver.stored), at))) {
        confirmed.push(leaver);
      }
    }
    return confirmed;
  }

  async #end(
    { stored, reason }: Leaver,
    organisation: Organisation,
    moment: { at: string; today: Day },
  ): Promise<void> {
    const { term } = stored.post;
    if (term) {
      await appendQuietly(this.options.posts, stored, [
        {
          type: 'endSet',
          at: moment.at,
          actor: BY_ITSELF,
          until: addDays(moment.today, -1),
          reason,
        },
        ...endOfOffice(term, organisation, moment),
      ]);
    }
  }
}

/** What else does not go on without somebody: a nomination, standing in. */
function leftovers(
  { post }: StoredPost,
  organisation: Organisation,
  at: string,
): PostEvent[] {
  const said = { at, actor: BY_ITSELF };
  const isGone = (ref: string | null | undefined) =>
    typeof ref === 'string' && !organisation.isActive(ref);
  const { term, interim, state } = post;
  return [
    ...(interim && isGone(interim)
      ? [{ ...said, type: 'interimSet' as const, person: null }]
      : []),
    ...(isInProcedure(post) && isGone(term?.person)
      ? [{ ...said, type: 'withdrawn' as const }]
      : []),
    ...(['appointed', 'ending'].includes(state) ? term?.deputies ?? [] : [])
      .filter(({ person }) => isGone(person))
      .map(({ id }) => ({
        ...said,
        type: 'deputyRemoved' as const,
        deputyId: id,
      })),
  ];
}
