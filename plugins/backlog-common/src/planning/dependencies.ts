/** What is asked of an item about its dependencies. Quarters compare as texts. */
export interface PlannedItem {
  id: string;
  dependsOn?: string[];
  plannedFrom?: string;
  plannedTo?: string;
  isDone: boolean;
}

/** Something wrong with the order of two items. */
export interface DependencyWarning {
  item: string;
  needs: string;
  /**
   * `tooEarly`: planned before what it needs ends; `unplanned`: it is planned,
   * what it needs is not; `missing`: what it needs is declined, deleted or of
   * another board.
   */
  problem: 'tooEarly' | 'unplanned' | 'missing';
}

/** Items planned before what they need. */
export function dependencyWarnings(items: PlannedItem[]): DependencyWarning[] {
  const byId = new Map(items.map(item => [item.id, item]));
  return items
    .filter(({ isDone }) => !isDone)
    .flatMap(item =>
      (item.dependsOn ?? []).flatMap((needs): DependencyWarning[] => {
        const needed = byId.get(needs);
        const warn = (problem: DependencyWarning['problem']) => [
          { item: item.id, needs, problem },
        ];
        if (!needed) {
          return warn('missing');
        }
        if (needed.isDone || item.plannedFrom === undefined) {
          return [];
        }
        const end = needed.plannedTo ?? needed.plannedFrom;
        if (end === undefined) {
          return warn('unplanned');
        }
        return end >= item.plannedFrom ? warn('tooEarly') : [];
      }),
    );
}

/**
 * Would an item, with these dependencies, need itself?
 *
 * @param dependsOn - what other items need, by id
 */
export function needsItself(
  id: string,
  needs: readonly string[],
  dependsOn: ReadonlyMap<string, readonly string[]>,
): boolean {
  const seen = new Set<string>();
  const open = [...needs];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === id) {
      return true;
    }
    if (!seen.has(next)) {
      seen.add(next);
      open.push(...(dependsOn.get(next) ?? []));
    }
  }
  return false;
}
