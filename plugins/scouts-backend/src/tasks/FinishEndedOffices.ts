import { berlinDay, SentNotices, Task } from '@rathaus/rathaus-node';
import { AnnounceOffices } from '../offices/announceOffices';
import { Organisations } from '../organisation/Organisations';
import { PostStore } from '../posts/PostStore';
import { endOfOffice } from './lib/endOfOffice';
import { PostsByThemselves } from './PostsByThemselves';

/**
 * Makes posts vacant whose last day is over. Rights have ended by themselves at
 * midnight; that offices and deputies begin and end with the day is announced
 * once a day to those who keep a copy.
 */
export class FinishEndedOffices implements Task {
  constructor(
    private readonly options: {
      posts: PostStore;
      byThemselves: PostsByThemselves;
      organisations: Organisations;
      sent: SentNotices;
      announce: AnnounceOffices;
    },
  ) {}

  async run(now: Date): Promise<void> {
    const { posts, byThemselves, organisations, sent, announce } = this.options;
    const today = berlinDay(now);
    const at = now.toISOString();
    const organisation = await organisations.current();
    for (const stored of await posts.list()) {
      const { state, term } = stored.post;
      if (state === 'ending' && term?.until && term.until < today) {
        await byThemselves.append(
          stored,
          'last-day-over',
          endOfOffice(term, organisation, { at, today }),
        );
      }
    }
    if (await sent.mark(`day:${today}`, at)) {
      announce();
    }
  }
}
