import { LoggerService } from '@backstage/backend-plugin-api';
import {
  addDays,
  berlinDay,
  Day,
  SentNotices,
  Task,
} from '@rathaus/rathaus-node';
import { Organisation } from '../organisation/Organisation';
import { Organisations } from '../organisation/Organisations';
import { PostStore, StoredPost } from '../posts/PostStore';
import { createFormerNames } from '../reorganisations/formerNames';
import { ReorganisationStore } from '../reorganisations/ReorganisationStore';
import { endOfOffice } from './lib/endOfOffice';
import { findLeavers, inOffice, isBelievable, Leaver } from './lib/findLeavers';
import { leftoversOf } from './lib/leftovers';
import { PostsByThemselves } from './PostsByThemselves';
import { SecondLook } from './SecondLook';
import { BY_ITSELF } from './byItself';

/**
 * Compares the offices with the directory: whoever left the town hall or the
 * Fachbereich holds the office no more. A directory that suddenly lacks many is
 * taken for broken; then nothing ends. Who is missing, or elsewhere, must be so
 * at two checks in a row; who is disabled is so for certain.
 */
export class LeaverRadar implements Task {
  constructor(
    private readonly options: {
      posts: PostStore;
      byThemselves: PostsByThemselves;
      reorganisations: ReorganisationStore;
      organisations: Organisations;
      sent: SentNotices;
      logger: LoggerService;
      /** From 0 to 1. */
      maxShare: number;
    },
  ) {}

  async run(now: Date): Promise<void> {
    const { posts, reorganisations, organisations, sent, logger, maxShare } =
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
    const look = await SecondLook.begin(sent, moment.at);
    const leaverOf = new Map(leavers.map(leaver => [leaver.stored.id, leaver]));
    for (const post of stored) {
      const leaver = leaverOf.get(post.id);
      if (await this.#isSure(post, leaver, organisation, look)) {
        await this.#end(leaver, organisation, moment);
      } else {
        await this.#tidyUp(post, organisation, look, moment.at);
      }
    }
  }

  async #isSure(
    { post }: StoredPost,
    leaver: Leaver | undefined,
    organisation: Organisation,
    look: SecondLook,
  ): Promise<boolean> {
    const { term } = post;
    if (!term?.person || !['appointed', 'ending'].includes(post.state)) {
      return false;
    }
    const isMissingAgain = await look.isMissingAgain(
      term.id,
      leaver !== undefined,
    );
    return isMissingAgain || organisation.isDisabled(term.person);
  }

  async #end(
    leaver: Leaver | undefined,
    organisation: Organisation,
    moment: { at: string; today: Day },
  ): Promise<void> {
    const term = leaver?.stored.post.term;
    if (leaver && term) {
      await this.options.byThemselves.append(
        leaver.stored,
        leaver.reason.replaceAll('_', '-'),
        [
          {
            type: 'endSet',
            at: moment.at,
            actor: BY_ITSELF,
            until: addDays(moment.today, -1),
            reason: leaver.reason,
          },
          ...endOfOffice(term, organisation, moment),
        ],
      );
    }
  }

  async #tidyUp(
    stored: StoredPost,
    organisation: Organisation,
    look: SecondLook,
    at: string,
  ): Promise<void> {
    const events = [];
    for (const leftover of leftoversOf(stored.id, stored.post, at)) {
      const { id, person, event } = leftover;
      const isMissing = !organisation.isActive(person);
      const isMissingAgain = await look.isMissingAgain(id, isMissing);
      if (isMissingAgain || organisation.isDisabled(person)) {
        events.push(event);
      }
    }
    if (events.length) {
      await this.options.byThemselves.append(stored, 'person-gone', events);
    }
  }
}
