import { Organisation } from '../../organisation/Organisation';
import { NameIndex } from './NameIndex';

/** Types of groups that a post can belong to. */
const PLACES = ['fachbereich', 'abteilung', 'geschaeftsbereich', 'stadt'];

function nameIn(ref: string): string {
  return ref.slice(ref.indexOf('/') + 1);
}

/** Departments by ref, name or title, with or without "Fachbereich". */
export function indexDepartments(organisation: Organisation): NameIndex {
  const index = new NameIndex();
  organisation.units
    .filter(({ type }) => PLACES.includes(type?.toLowerCase() ?? ''))
    .forEach(({ ref, title }) => {
      index.add(ref, ref);
      index.add(ref, nameIn(ref));
      index.add(ref, title);
      index.add(ref, title.replace(/^(fachbereich|abteilung|fb)\s+/i, ''));
    });
  return index;
}

/** People by ref, user name, mail address, "Vorname Nachname" or "Nachname, Vorname". */
export function indexPeople(organisation: Organisation): NameIndex {
  const index = new NameIndex();
  organisation.people
    .filter(({ disabled }) => !disabled)
    .forEach(({ ref, name, email }) => {
      index.add(ref, ref);
      index.add(ref, nameIn(ref));
      index.add(ref, email);
      index.add(ref, name);
      const words = name.split(/\s+/);
      index.add(ref, [words.at(-1), ...words.slice(0, -1)].join(' '));
    });
  return index;
}
