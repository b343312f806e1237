import { SchoolHome } from './school';

/** Which schools of the list are wanted. */
export type SchoolFilter = (home: SchoolHome) => boolean;

/** Schools of these municipalities, and of these operators where some are named. */
export function schoolFilter(wanted: {
  municipalities: string[];
  operators?: string[];
}): SchoolFilter {
  const { municipalities, operators } = wanted;
  return home =>
    municipalities.includes(home.municipality) &&
    (!operators || operators.includes(home.operator));
}
