import { OfficeTableView } from '../api/offices';
import {
  EffectiveScouts,
  effectiveScoutsOf,
  effectiveScoutsOfEntry,
  OfficeTable,
} from './effectiveScouts';
import { ActingScout } from './inOffice';

/** Answers who looks after what, from the answer of `GET /offices`. */
export class Offices {
  readonly #table: OfficeTable;
  readonly #departments: string[];
  readonly #handovers: ReadonlyMap<string, { from: string; to: string }>;

  constructor(view: OfficeTableView) {
    const acting = new Map<string, ActingScout[]>();
    const parents = new Map<string, string>();
    for (const { ref, parent, acting: people } of view.departments) {
      acting.set(ref, people);
      if (parent) {
        parents.set(ref, parent);
      }
    }
    this.#departments = [...acting.keys()];
    this.#table = {
      actingIn: group => acting.get(group) ?? [],
      parentOf: group => parents.get(group),
      cdoOffice: view.cdoOffice,
    };
    this.#handovers = new Map(
      view.handovers.map(({ entry, from, to }) => [entry, { from, to }]),
    );
  }

  /** All groups that the answer speaks of, with and without Scouts. */
  departments(): string[] {
    return this.#departments;
  }

  /** The Scouts of a group. */
  of(group: string): EffectiveScouts {
    return effectiveScoutsOf(group, this.#table);
  }

  /** The Scouts of an entry. */
  ofEntry(entry: { owner: string; assignedScout?: string }): EffectiveScouts {
    return effectiveScoutsOfEntry(entry, this.#table);
  }

  /** The handover that an entry (by name) is part of and that waits for the countersignature. */
  handoverOf(entry: string): { from: string; to: string } | undefined {
    return this.#handovers.get(entry);
  }

  /** All groups whose Scout the person is today, those without own Scouts below included. */
  departmentsOf(person: string): string[] {
    return this.#departments.filter(group =>
      this.of(group).people.some(scout => scout.person === person),
    );
  }

  /** Everybody who acts as Scout today. */
  people(): string[] {
    return [
      ...new Set(
        this.#departments.flatMap(group =>
          this.#table.actingIn(group).map(({ person }) => person),
        ),
      ),
    ];
  }
}
