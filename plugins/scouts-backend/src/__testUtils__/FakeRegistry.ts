import { ReassignInput } from '@rathaus/plugin-service-registry-common';
import { RegistryPort } from '../registry/RegistryPort';

/** An entry of the fake. */
interface FakeEntry {
  name: string;
  title: string;
  owner: string;
  assignedScout?: string;
}

/** Stands for the service registry: entries in memory, and failures on demand. */
export class FakeRegistry implements RegistryPort {
  readonly entries = new Map<string, FakeEntry>();
  readonly #failures: string[] = [];

  put(name: string, owner: string, assignedScout?: string): void {
    this.entries.set(name, {
      name,
      title: `Titel ${name}`,
      owner,
      assignedScout,
    });
  }

  /** The next call of this method fails. */
  failOnce(method: keyof RegistryPort): void {
    this.#failures.push(method);
  }

  async entriesOf(owner: string) {
    this.#mayFail('entriesOf');
    return [...this.entries.values()]
      .filter(entry => entry.owner === owner)
      .map(({ name, title }) => ({ name, title }));
  }

  async assignedScouts(names: string[]) {
    this.#mayFail('assignedScouts');
    return new Map(
      names.flatMap(name => {
        const scout = this.entries.get(name)?.assignedScout;
        return scout ? [[name, scout] as const] : [];
      }),
    );
  }

  async reassign({ entries, from, to }: ReassignInput) {
    this.#mayFail('reassign');
    const changed = [...this.entries.values()].filter(
      entry =>
        (!entries || entries.includes(entry.name)) &&
        (!from.owner || entry.owner === from.owner) &&
        (!from.assignedScout || entry.assignedScout === from.assignedScout),
    );
    for (const entry of changed) {
      this.entries.set(entry.name, {
        ...entry,
        owner: to.owner ?? entry.owner,
        assignedScout:
          to.assignedScout === undefined
            ? entry.assignedScout
            : to.assignedScout ?? undefined,
      });
    }
    return changed.map(({ name }) => name);
  }

  async figures() {
    this.#mayFail('figures');
    const owners = new Set(
      [...this.entries.values()].map(({ owner }) => owner),
    );
    return [...owners].map(owner => ({
      owner,
      entries: [...this.entries.values()].filter(entry => entry.owner === owner)
        .length,
      overdue: 1,
      incomplete: 2,
      doubtful: 0,
      openProposals: 0,
    }));
  }

  #mayFail(method: string): void {
    const index = this.#failures.indexOf(method);
    if (index >= 0) {
      this.#failures.splice(index, 1);
      throw new Error(`The registry fails: ${method}`);
    }
  }
}
