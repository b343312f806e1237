import { entryName, ImportKey } from '@rathaus/plugin-service-registry-common';
import {
  FieldProblem,
  fieldProblem,
  slugFromTitle,
} from '@rathaus/rathaus-common';
import type { EntryDirectory, ListedEntry } from '../EntryDirectory';

/** The entry that a row is about: one that is there, or one to be. */
export type RowMatch =
  | { ok: true; name: string; exists: boolean }
  | { ok: false; problem: FieldProblem };

/** What a row says of the entry that it means; empty where it says nothing. */
export interface RowKeys {
  name: string;
  title: string;
  ozgId: string;
}

function wrong(problem: FieldProblem): RowMatch {
  return { ok: false, problem };
}

function matchEntry(path: ImportKey, entry: ListedEntry): RowMatch {
  return entry.foreign
    ? wrong(fieldProblem(path, 'kept_in_repository', { value: entry.name }))
    : { ok: true, name: entry.name, exists: true };
}

/** The name that a new entry gets. */
function nameNewEntry(keys: RowKeys, directory: Directory): RowMatch {
  if (keys.name && !entryName.safeParse(keys.name).success) {
    return wrong(fieldProblem('name', 'invalid_name'));
  }
  const name = keys.name || slugFromTitle(keys.title);
  if (name.length < 2) {
    return wrong(
      fieldProblem('title', keys.title ? 'title_without_letters' : 'required'),
    );
  }
  if (directory.byName(name)) {
    return wrong(
      fieldProblem(keys.name ? 'name' : 'title', 'name_taken', { value: name }),
    );
  }
  return { ok: true, name, exists: false };
}

type Directory = Pick<EntryDirectory, 'byName' | 'byTitle' | 'byOzgId'>;

function candidates(
  matchBy: ImportKey,
  keys: RowKeys,
  directory: Directory,
): ListedEntry[] {
  switch (matchBy) {
    case 'name': {
      const entry = directory.byName(keys.name);
      return entry ? [entry] : [];
    }
    case 'ozgId':
      return directory.byOzgId(keys.ozgId);
    default:
      return directory.byTitle(keys.title);
  }
}

/**
 * Finds the entry that a row means, or the name of the one that it makes. A
 * new title whose name is taken after transliteration ("Müll", "Muell") is
 * refused, never silently given to the other entry.
 */
export function matchRow(
  matchBy: ImportKey,
  keys: RowKeys,
  directory: Directory,
): RowMatch {
  if (!keys[matchBy]) {
    return wrong(fieldProblem(matchBy, 'required'));
  }
  const found = candidates(matchBy, keys, directory);
  if (found.length > 1) {
    const names = found.map(entry => entry.name).join(', ');
    return wrong(fieldProblem(matchBy, 'ambiguous_match', { value: names }));
  }
  if (found.length === 0) {
    return nameNewEntry(keys, directory);
  }
  if (keys.name && keys.name !== found[0].name) {
    // Another name than that of the entry found: names never change.
    return wrong(fieldProblem('name', 'not_allowed'));
  }
  return matchEntry(matchBy, found[0]);
}
