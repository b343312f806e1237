import { ItemSchool } from '../item/fields';
import { splitEvenly } from '../money/cents';

/** What is asked of an item for the equity view. */
export interface SharedItem {
  schools: ItemSchool[];
  /** In cents. */
  cost: number;
  isDone: boolean;
  isOpen: boolean;
  createdAt: string;
}

/** What a school got and waits for. */
export interface SchoolFigures {
  school: string;
  /** Of what is done and of what is still open, in cents. */
  spent: number;
  planned: number;
  openItems: number;
  doneItems: number;
  /** How long what is open has been waiting, in days; missing without any. */
  longestWait?: number;
  medianWait?: number;
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * What each school bears of an item's cost, adding up to it exactly: the
 * figures given by school, and what is left in equal parts among those without one.
 */
export function costBySchool(
  schools: ItemSchool[],
  cost: number,
): Map<string, number> {
  const given = schools.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  const without = schools.filter(({ amount }) => amount === undefined);
  const left = splitEvenly(
    Math.max(0, cost - given),
    Math.max(1, without.length),
  );
  return new Map(
    schools.map(school => [
      school.ref,
      school.amount ?? left[without.indexOf(school)],
    ]),
  );
}

function median(values: number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length
    ? sorted[Math.floor((sorted.length - 1) / 2)]
    : undefined;
}

/**
 * Euros and waiting time by school. Schools without any item come too: to get
 * nothing is a figure as well.
 *
 * @param now - ISO 8601; waiting is counted up to it
 */
export function equityBySchool(
  schools: string[],
  items: SharedItem[],
  now: string,
): SchoolFigures[] {
  return schools.map(school => {
    const figures = {
      school,
      spent: 0,
      planned: 0,
      openItems: 0,
      doneItems: 0,
    };
    const waits: number[] = [];
    for (const item of items) {
      const cost = costBySchool(item.schools, item.cost).get(school);
      if (cost === undefined) {
        continue;
      }
      if (item.isDone) {
        figures.spent += cost;
        figures.doneItems += 1;
      } else if (item.isOpen) {
        figures.planned += cost;
        figures.openItems += 1;
        waits.push(
          Math.floor((Date.parse(now) - Date.parse(item.createdAt)) / DAY),
        );
      }
    }
    const medianWait = median(waits);
    return medianWait === undefined
      ? figures
      : { ...figures, medianWait, longestWait: Math.max(...waits) };
  });
}
