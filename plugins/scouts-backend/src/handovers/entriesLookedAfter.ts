import { Post } from '@rathaus/plugin-scouts-common';
import { OwnedEntry, RegistryPort } from '../registry/RegistryPort';

/**
 * The entries of a department that a person looks after, or did until now:
 * those that name the person, and those that name nobody, unless there is
 * another Scout in the department to look after them.
 *
 * @param posts - of the department
 */
export async function entriesLookedAfter(
  person: string,
  department: string,
  posts: Post[],
  registry: RegistryPort,
): Promise<OwnedEntry[]> {
  const entries = await registry.entriesOf(department);
  const assigned = await registry.assignedScouts(
    entries.map(({ name }) => name),
  );
  const isAlone = posts.every(
    ({ state, term }) =>
      !['appointed', 'ending'].includes(state) || term?.person === person,
  );
  return entries.filter(({ name }) => {
    const scout = assigned.get(name);
    return scout === undefined ? isAlone : scout === person;
  });
}
