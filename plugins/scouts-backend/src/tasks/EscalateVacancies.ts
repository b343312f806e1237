import {
  addDays,
  berlinDay,
  Day,
  isWorkingDay,
  Notice,
  Notifier,
  SentNotices,
  Task,
} from '@rathaus/rathaus-node';
import { links } from '../notices/links';
import { Organisation } from '../organisation/Organisation';
import { Organisations } from '../organisation/Organisations';
import { PostStore, StoredPost } from '../posts/PostStore';
import { vacantSince } from '../posts/vacantSince';

/** After how many days of a vacancy somebody is told. */
export interface EscalationDays {
  vacancyToHead: number;
  vacancyToCdoOffice: number;
}

/**
 * Reminds of posts that nobody is on the way to: first the head, then the CDO
 * office, each once for each vacancy, on working days only.
 */
export class EscalateVacancies implements Task {
  constructor(
    private readonly options: {
      posts: PostStore;
      organisations: Organisations;
      notifier: Notifier;
      sent: SentNotices;
      days: EscalationDays;
    },
  ) {}

  async run(now: Date): Promise<void> {
    const { posts, organisations, notifier, sent, days } = this.options;
    const today = berlinDay(now);
    if (!isWorkingDay(today)) {
      return;
    }
    const organisation = await organisations.current();
    for (const stored of await posts.list()) {
      for (const notice of dueNotices(stored, organisation, today, days)) {
        if (
          !(await sent.has(notice.scope)) &&
          (await notifier.tell([notice]))
        ) {
          await sent.mark(notice.scope, now.toISOString());
        }
      }
    }
  }
}

/** What is to be said about a post on a day, said already or not. */
function dueNotices(
  { id, post, openedAt }: StoredPost,
  organisation: Organisation,
  today: Day,
  { vacancyToHead, vacancyToCdoOffice }: EscalationDays,
): Notice[] {
  if (post.state !== 'vacant') {
    return [];
  }
  const { department } = post;
  const since = vacantSince(post) ?? berlinDay(new Date(openedAt));
  const where = organisation.titleOf(department) ?? department.split('/')[1];
  const notice = (to: string[], step: string): Notice => ({
    to,
    title: 'Stelle als Digital Scout weiter unbesetzt',
    description: `In ${where} ist die Stelle seit dem ${since
      .split('-')
      .reverse()
      .join('.')} unbesetzt.`,
    link: links.department(department),
    scope: `vacancy-${step}:${id}:${since}`,
  });
  return [
    ...(addDays(since, vacancyToHead) <= today
      ? [notice(organisation.headsOf(department), 'head')]
      : []),
    ...(addDays(since, vacancyToCdoOffice) <= today
      ? [notice(organisation.cdoOfficePeople(), 'cdo')]
      : []),
  ];
}
