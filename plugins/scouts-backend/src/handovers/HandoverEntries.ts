import { ForwardedError, ServiceUnavailableError } from '@backstage/errors';
import { CreateHandoverInput } from '@rathaus/plugin-scouts-common';
import { fieldProblem, FieldsError } from '@rathaus/rathaus-common';
import { StoredPost } from '../posts/PostStore';
import { OwnedEntry, RegistryPort } from '../registry/RegistryPort';
import { entriesLookedAfter } from './entriesLookedAfter';
import { HandoverStore } from './HandoverStore';

/** Finds the entries that a handover is about. */
export class HandoverEntries {
  constructor(
    private readonly registry: RegistryPort,
    private readonly handovers: HandoverStore,
  ) {}

  /**
   * The entries that are wanted, or all that the person looks after and that
   * are not on their way already.
   *
   * @throws FieldsError for entries of others, or on their way, and where there are none
   * @throws ServiceUnavailableError without the registry
   */
  async entriesFor(
    { department, entries: wanted }: CreateHandoverInput,
    from: string,
    posts: StoredPost[],
  ): Promise<OwnedEntry[]> {
    const [owned, lookedAfter, waiting] = await Promise.all([
      this.#asked(() => this.registry.entriesOf(department)),
      wanted
        ? []
        : this.#asked(() =>
            entriesLookedAfter(
              from,
              department,
              posts
                .map(({ post }) => post)
                .filter(post => post.department === department),
              this.registry,
            ),
          ),
      this.handovers.listWaiting(),
    ]);
    const onTheWay = new Set(
      waiting.flatMap(({ entries }) => entries.map(({ name }) => name)),
    );
    if (!wanted) {
      const entries = lookedAfter.filter(({ name }) => !onTheWay.has(name));
      if (!entries.length) {
        throw new FieldsError([
          fieldProblem('entries', 'too_few', { minimum: 1 }),
        ]);
      }
      return entries;
    }
    const byName = new Map(owned.map(entry => [entry.name, entry]));
    const problems = wanted.flatMap((name, index) => {
      if (!byName.has(name)) {
        return [
          fieldProblem(`entries.${index}`, 'unknown_ref', { value: name }),
        ];
      }
      return onTheWay.has(name)
        ? [fieldProblem(`entries.${index}`, 'in_handover')]
        : [];
    });
    if (problems.length) {
      throw new FieldsError(problems);
    }
    return wanted.flatMap(name => byName.get(name) ?? []);
  }

  async #asked<T>(ask: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch (error) {
      throw new ServiceUnavailableError(
        'The service registry does not answer',
        new ForwardedError('Could not read entries', error),
      );
    }
  }
}
