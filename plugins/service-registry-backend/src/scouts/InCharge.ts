import { Offices } from '@rathaus/plugin-scouts-common';

/** What tells who looks after an entry. */
export interface LookedAfter {
  owner: string;
  assignedScout?: string;
}

/**
 * Says who is to do something about an entry: its Scouts of today, or the CDO
 * office's group where there is none. Good for one moment; made anew from the
 * offices for each question.
 */
export class InCharge {
  readonly #known = new Map<string, readonly string[]>();

  /** @param cdoOffice - groups that step in when a Scout is left out */
  constructor(
    private readonly offices: Offices,
    private readonly cdoOffice: readonly string[],
  ) {}

  /** Refs of users, or of one group. */
  of({ owner, assignedScout }: LookedAfter): readonly string[] {
    const key = `${owner} ${assignedScout ?? ''}`;
    let refs = this.#known.get(key);
    if (!refs) {
      const { source, group, people } = this.offices.ofEntry({
        owner,
        assignedScout,
      });
      refs =
        source === 'cdoOffice'
          ? [group]
          : [...new Set(people.map(({ person }) => person))];
      this.#known.set(key, refs);
    }
    return refs;
  }

  /** The same, without somebody who may not decide in their own cause. */
  except(person: string | null, entry: LookedAfter): readonly string[] {
    const others = this.of(entry).filter(ref => ref !== person);
    return others.length ? others : this.cdoOffice;
  }
}
