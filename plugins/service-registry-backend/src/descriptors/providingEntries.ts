import { NotAllowedError } from '@backstage/errors';
import {
  DescriptorContent,
  entryNameFromRef,
} from '@rathaus/plugin-service-registry-common';
import { fieldProblem, FieldsError } from '@rathaus/rathaus-common';
import { EntryStore, StoredEntry } from '../entries/EntryStore';

/** Names of the entries that provide an interface; a team has none. */
export function providingNames(content: DescriptorContent): string[] {
  return content.kind === 'interface'
    ? content.entries.map(ref => entryNameFromRef(ref) ?? '')
    : [];
}

/**
 * The entries that provide an interface, in the order in which it names them.
 * They are edited in the portal: an interface is written onto them.
 *
 * @returns nothing for a team
 * @throws FieldsError when it names entries that do not exist
 * @throws NotAllowedError when one is edited elsewhere
 */
export async function providingEntries(
  content: DescriptorContent,
  entries: Pick<EntryStore, 'getMany'>,
): Promise<StoredEntry[]> {
  if (content.kind === 'team') {
    return [];
  }
  const names = providingNames(content);
  const found = new Map(
    (await entries.getMany(names)).map(entry => [entry.name, entry]),
  );
  const problems = names.flatMap((name, index) =>
    found.has(name)
      ? []
      : [
          fieldProblem(`entries.${index}`, 'unknown_ref', {
            value: content.entries[index],
          }),
        ],
  );
  if (problems.length) {
    throw new FieldsError(problems);
  }
  return names.flatMap(name => {
    const entry = found.get(name);
    if (entry && entry.origin !== 'portal') {
      throw new NotAllowedError(`Entry "${name}" is edited in its repository`);
    }
    return entry ?? [];
  });
}
