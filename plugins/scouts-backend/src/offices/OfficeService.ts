import {
  EffectiveScouts,
  EffectiveScoutsView,
  Offices,
  OfficeTableView,
} from '@rathaus/plugin-scouts-common';
import { berlinDay, Caller } from '@rathaus/rathaus-node';
import { Viewers } from '../access/Viewers';
import { HandoverStore } from '../handovers/HandoverStore';
import { Organisation } from '../organisation/Organisation';
import { Organisations } from '../organisation/Organisations';
import { PostStore } from '../posts/PostStore';
import { officeTable } from './officeTable';

/** Adds names and ways to reach them. */
export function presentEffective(
  scouts: EffectiveScouts,
  organisation: Organisation,
): EffectiveScoutsView {
  const groupTitle = organisation.titleOf(scouts.group);
  return {
    ...scouts,
    ...(groupTitle && { groupTitle }),
    people: scouts.people.map(acting => {
      const person = organisation.person(acting.person);
      return {
        ...acting,
        ...(person && {
          personName: person.name,
          email: person.email,
          phone: person.phone,
        }),
      };
    }),
  };
}

/** Answers who acts as Scout, where and for what. */
export class OfficeService {
  constructor(
    private readonly options: {
      posts: PostStore;
      handovers: HandoverStore;
      organisations: Organisations;
      viewers: Viewers;
      now: () => Date;
    },
  ) {}

  /** The table that everything follows from, as of now. */
  async table(): Promise<OfficeTableView> {
    const { posts, handovers, organisations, now } = this.options;
    const [stored, proposed, organisation] = await Promise.all([
      posts.list(),
      handovers.listProposed(),
      organisations.current(),
    ]);
    return officeTable(stored, proposed, organisation, berlinDay(now()));
  }

  /** @throws NotAllowedError */
  async tableFor(caller: Caller): Promise<OfficeTableView> {
    await this.options.viewers.of(caller);
    return this.table();
  }

  /** Who acts where today. */
  async offices(): Promise<Offices> {
    return new Offices(await this.table());
  }

  /** @throws NotAllowedError */
  async effective(
    entry: { owner: string; assigned?: string },
    caller: Caller,
  ): Promise<EffectiveScoutsView> {
    const { organisation } = await this.options.viewers.of(caller);
    const offices = await this.offices();
    return presentEffective(
      offices.ofEntry({ owner: entry.owner, assignedScout: entry.assigned }),
      organisation,
    );
  }
}
