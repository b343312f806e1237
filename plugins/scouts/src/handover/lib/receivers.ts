import { Department } from '@rathaus/plugin-scouts-common';

/** Somebody to choose. */
export interface PersonOption {
  /** Full user ref. */
  value: string;
  label: string;
}

/** Deeper than any town hall; ends a walk in an organisation with a circle. */
const MAX_DEPTH = 20;

function people(department: Department, withDeputies: boolean): PersonOption[] {
  return department.posts.flatMap(({ term, interim, interimName, state }) => {
    const isHeld = state === 'appointed' || state === 'ending';
    const found = [
      ...(isHeld && term ? [{ ref: term.person, name: term.personName }] : []),
      ...(isHeld && withDeputies
        ? (term?.deputies ?? []).map(({ person, personName }) => ({
            ref: person,
            name: personName,
          }))
        : []),
      { ref: interim, name: interimName },
    ];
    return found.flatMap(({ ref, name }) =>
      ref ? [{ value: ref, label: name ?? ref.split('/')[1] }] : [],
    );
  });
}

function unique(options: PersonOption[]): PersonOption[] {
  return [...new Map(options.map(option => [option.value, option])).values()];
}

/** Who may hand entries of a department over: its Scouts, and who stands in for a vacant post. */
export function giversOf(department: Department): PersonOption[] {
  return unique(people(department, false));
}

/**
 * Who may take entries of a department over: Scouts, deputies and those who stand in, of the department and of the units
 * above it, nearest first.
 *
 * @param departments - the whole directory
 * @param from - who hands over, and so is none of them
 */
export function receiversOf(
  department: Department,
  departments: readonly Department[],
  from: string,
): PersonOption[] {
  const byRef = new Map(departments.map(unit => [unit.ref, unit]));
  const found: PersonOption[] = [];
  let unit: Department | undefined = department;
  for (let depth = 0; unit && depth < MAX_DEPTH; depth++) {
    found.push(...people(unit, true));
    unit = unit.parent ? byRef.get(unit.parent) : undefined;
  }
  return unique(found).filter(({ value }) => value !== from);
}
