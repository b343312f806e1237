import { AuditorService, LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { Term } from '@rathaus/plugin-scouts-common';
import {
  addDays,
  audited,
  Notifier,
  SentNotices,
  Task,
} from '@rathaus/rathaus-node';
import { randomUUID } from 'node:crypto';
import { entriesLookedAfter } from '../handovers/entriesLookedAfter';
import { HandoverStore, StoredHandover } from '../handovers/HandoverStore';
import { links } from '../notices/links';
import { OfficeNotices } from '../notices/OfficeNotices';
import { Organisation } from '../organisation/Organisation';
import { Organisations } from '../organisation/Organisations';
import { PostStore, StoredPost } from '../posts/PostStore';
import { RegistryPort } from '../registry/RegistryPort';
import { BY_ITSELF } from './byItself';

/** For how many days an ended office is looked at; long over means long dealt with. */
const LOOK_BACK_DAYS = 60;

/**
 * Sees to what an ended office leaves behind, however it ended: a handover with
 * its entries, and a word to the head and the CDO office, once. What failed is
 * taken up at the next run.
 */
export class FollowUpEnds implements Task {
  constructor(
    private readonly options: {
      posts: PostStore;
      handovers: HandoverStore;
      registry: RegistryPort;
      organisations: Organisations;
      notices: OfficeNotices;
      notifier: Notifier;
      sent: SentNotices;
      auditor: AuditorService;
      logger: LoggerService;
    },
  ) {}

  async run(now: Date): Promise<void> {
    const { posts, organisations } = this.options;
    const oldest = addDays(now.toISOString().slice(0, 10), -LOOK_BACK_DAYS);
    const stored = await posts.list();
    const organisation = await organisations.current();
    for (const post of stored) {
      const ended = post.post.past.filter(
        ({ outcome, closedAt, person }) =>
          outcome === 'ended' && person && (closedAt ?? '') >= oldest,
      );
      for (const term of ended) {
        await this.#tell(post, term, organisation, now);
        await this.#handOver(post, term, stored, organisation, now);
      }
    }
  }

  async #tell(
    { post }: StoredPost,
    { id }: Term,
    organisation: Organisation,
    now: Date,
  ): Promise<void> {
    const { notifier, sent } = this.options;
    const key = `ended:${id}`;
    if (await sent.has(key)) {
      return;
    }
    const { department } = post;
    const where = organisation.titleOf(department) ?? department.split('/')[1];
    const told = await notifier.tell([
      {
        to: [
          ...new Set([
            ...organisation.headsOf(department),
            ...organisation.cdoOfficePeople(),
          ]),
        ],
        title: 'Stelle als Digital Scout unbesetzt',
        description: `Das Amt in ${where} ist zu Ende. Bitte sorgen Sie für Nachfolge und Übergabe.`,
        link: links.department(department),
        scope: key,
      },
    ]);
    if (told) {
      await sent.mark(key, now.toISOString());
    }
  }

  async #handOver(
    { post }: StoredPost,
    { id, person }: Term,
    all: StoredPost[],
    organisation: Organisation,
    now: Date,
  ): Promise<void> {
    const { handovers, registry, notices, sent, auditor, logger } =
      this.options;
    const key = `handover:${id}`;
    if (!person || (await sent.has(key))) {
      return;
    }
    const { department, interim } = post;
    try {
      const looked = await entriesLookedAfter(
        person,
        department,
        all
          .map(other => other.post)
          .filter(other => other.department === department),
        registry,
      );
      const onTheWay = new Set(
        (await handovers.listWaiting()).flatMap(({ entries }) =>
          entries.map(({ name }) => name),
        ),
      );
      const entries = looked.filter(({ name }) => !onTheWay.has(name));
      if (entries.length) {
        const handover: StoredHandover = {
          id: randomUUID(),
          revision: 1,
          state: interim ? 'proposed' : 'open',
          department,
          from: person,
          to: interim ?? null,
          entries,
          createdAt: now.toISOString(),
          createdBy: BY_ITSELF,
          termId: id,
          settled: true,
        };
        const inserted = await audited(
          auditor,
          {
            eventId: 'handover-prepare',
            meta: { handover: handover.id, department },
          },
          () => handovers.insert(handover),
        );
        if (inserted) {
          await notices.aboutHandover(handover, BY_ITSELF, organisation);
        }
      }
      await sent.mark(key, now.toISOString());
    } catch (error) {
      logger.warn(
        `Could not prepare the handover of ${department}; will be tried again`,
        toError(error),
      );
    }
  }
}
