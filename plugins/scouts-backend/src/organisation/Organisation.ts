import { RoleGroups } from '@rathaus/rathaus-node';
import { Person, Unit } from './lib/readOrganisation';

/** Deeper than any town hall; ends a search in an organisation with a circle. */
const MAX_DEPTH = 20;

/** The roles that matter to offices. */
export type OfficeRoles = Pick<RoleGroups, 'cdoOffice' | 'head'>;

/** The town hall as the catalog showed it at one moment. */
export class Organisation {
  readonly #units: ReadonlyMap<string, Unit>;
  readonly #people: ReadonlyMap<string, Person>;
  readonly #members = new Map<string, string[]>();
  readonly #predecessors = new Map<string, string[]>();

  constructor(
    content: { units: Unit[]; people: Person[] },
    private readonly roles: OfficeRoles,
  ) {
    this.#units = new Map(content.units.map(unit => [unit.ref, unit]));
    this.#people = new Map(content.people.map(person => [person.ref, person]));
    for (const { ref, groups, disabled } of content.people) {
      for (const group of disabled ? [] : groups) {
        push(this.#members, group, ref);
      }
    }
    for (const { ref, successor } of content.units) {
      if (successor) {
        push(this.#predecessors, successor, ref);
      }
    }
  }

  /** All groups, in no particular order. */
  get units(): Unit[] {
    return [...this.#units.values()];
  }

  /** All users, in no particular order. */
  get people(): Person[] {
    return [...this.#people.values()];
  }

  /** Ref of the CDO office's group; empty where the configuration names none. */
  get cdoOffice(): string {
    return this.roles.cdoOffice[0] ?? '';
  }

  unit(ref: string): Unit | undefined {
    return this.#units.get(ref);
  }

  titleOf(ref: string): string | undefined {
    return this.#units.get(ref)?.title;
  }

  person(ref: string): Person | undefined {
    return this.#people.get(ref);
  }

  nameOf(ref: string | null | undefined): string | undefined {
    return ref ? this.#people.get(ref)?.name : undefined;
  }

  /** Is the person there and able to act? */
  isActive(ref: string): boolean {
    return this.#people.get(ref)?.disabled === false;
  }

  /** Is the person there, but shut out? */
  isDisabled(ref: string): boolean {
    return this.#people.get(ref)?.disabled === true;
  }

  /** Those who head a department, see `rathaus.roles.head`. */
  headsOf(department: string): string[] {
    const [kindAndNamespace, name] = department.split('/');
    const groups = this.roles.head
      .filter(({ namespace }) => kindAndNamespace === `group:${namespace}`)
      .map(pattern => pattern.groupFor(name));
    return this.#membersOf(groups);
  }

  isHead(person: string, department: string): boolean {
    return this.headsOf(department).includes(person);
  }

  /** The people of the CDO office. */
  cdoOfficePeople(): string[] {
    return this.#membersOf(this.roles.cdoOffice);
  }

  isInCdoOffice(person: string): boolean {
    return this.cdoOfficePeople().includes(person);
  }

  /**
   * Does the person work in the department or below it? Around a
   * reorganisation its predecessors and successors count as well: the directory
   * and the offices never move at the same moment.
   *
   * @param alsoKnownAs - further groups that count as the department
   */
  belongsTo(
    person: string,
    department: string,
    alsoKnownAs: readonly string[] = [],
  ): boolean {
    const same = new Set([
      ...this.#lineage(department),
      ...alsoKnownAs.flatMap(ref => [...this.#lineage(ref)]),
    ]);
    const groups = this.#people.get(person)?.groups ?? [];
    return groups.some(group =>
      this.chainOf(group).some(unit => same.has(unit)),
    );
  }

  /** A unit and everything above it, nearest first. */
  chainOf(ref: string): string[] {
    const chain: string[] = [];
    let unit: string | undefined = ref;
    while (unit && chain.length < MAX_DEPTH && !chain.includes(unit)) {
      chain.push(unit);
      unit = this.#units.get(unit)?.parent;
    }
    return chain;
  }

  #lineage(department: string): Set<string> {
    const found = new Set<string>();
    const pending = [department];
    while (pending.length) {
      const ref = pending.pop();
      if (ref && !found.has(ref)) {
        found.add(ref);
        const successor = this.#units.get(ref)?.successor;
        pending.push(
          ...(successor ? [successor] : []),
          ...(this.#predecessors.get(ref) ?? []),
        );
      }
    }
    return found;
  }

  #membersOf(groups: string[]): string[] {
    return [
      ...new Set(groups.flatMap(group => this.#members.get(group) ?? [])),
    ].sort();
  }
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key);
  if (values) {
    values.push(value);
  } else {
    map.set(key, [value]);
  }
}
