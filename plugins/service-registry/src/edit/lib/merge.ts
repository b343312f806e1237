import { sameValue } from '@rathaus/rathaus-common';
import { FormValues, withValuesFrom, writeValue } from './formValues';
import { Unit, UNITS } from './units';

/** Which version something is taken from. */
export type Side = 'mine' | 'theirs';

/** Three versions of one form: the common beginning and what two people made of it. */
export interface Versions {
  base: FormValues;
  mine: FormValues;
  theirs: FormValues;
}

/** What comes of three versions without asking anybody, and what has to be asked. */
export interface Merge {
  /** Everything that is clear; where a choice is needed, theirs, which is what is saved now. */
  values: FormValues;
  /** Only one side changed it. */
  automatic: Array<{ unit: Unit; side: Side }>;
  /** Both sides changed it to the same. */
  agreed: Unit[];
  /** Both sides changed it, differently. */
  conflicts: Unit[];
}

function sameUnit(unit: Unit, a: FormValues, b: FormValues): boolean {
  return unit.paths.every(path =>
    sameValue(writeValue(path, a[path]), writeValue(path, b[path])),
  );
}

/** Merges three versions unit by unit. */
export function mergeVersions(versions: Versions): Merge {
  const { base, mine, theirs } = versions;
  const automatic: Merge['automatic'] = [];
  const agreed: Unit[] = [];
  const conflicts: Unit[] = [];
  for (const unit of UNITS) {
    const mineChanged = !sameUnit(unit, base, mine);
    const theirsChanged = !sameUnit(unit, base, theirs);
    if (mineChanged && theirsChanged) {
      (sameUnit(unit, mine, theirs) ? agreed : conflicts).push(unit);
    } else if (mineChanged || theirsChanged) {
      automatic.push({ unit, side: mineChanged ? 'mine' : 'theirs' });
    }
  }
  const fromMine = automatic
    .filter(({ side }) => side === 'mine')
    .flatMap(({ unit }) => unit.paths);
  return {
    values: withValuesFrom(theirs, fromMine, mine),
    automatic,
    agreed,
    conflicts,
  };
}

/** The values after a choice for one unit. */
export function chooseSide(
  values: FormValues,
  unit: Unit,
  side: Side,
  versions: Versions,
): FormValues {
  return withValuesFrom(values, unit.paths, versions[side]);
}
