import { DependencyModel, DependencyNode, Level } from './dependencyModel';

/** Most boxes in one column; a picture with more is a wall, and the list beside it has them all. */
export const MAX_IN_COLUMN = 7;

/** A box of the picture: an entry, or how many further ones there are in its column. */
export type GraphBox =
  | (DependencyNode & { more?: undefined })
  | { ref: string; level: Level; more: number };

/** What the picture shows of the neighbourhood. */
export interface VisibleGraph {
  boxes: GraphBox[];
  edges: DependencyModel['edges'];
}

const LEVELS: Level[] = [0, -1, 1, -2, 2];

/**
 * Cuts the neighbourhood down to a picture: in each column the first few by name and a box that counts the rest, in
 * the outer columns only what is connected with an entry that is shown, and lines only from column to column.
 */
export function visibleGraph(model: DependencyModel): VisibleGraph {
  const shown = new Map<string, Level>();
  const boxes: GraphBox[] = [];
  const touches = (ref: string, level: Level) =>
    Math.abs(level) < 2 ||
    model.edges.some(
      ({ from, to }) =>
        (from === ref && shown.has(to)) || (to === ref && shown.has(from)),
    );

  for (const level of LEVELS) {
    const column = model.nodes
      .filter(node => node.level === level && touches(node.ref, level))
      .sort((a, b) => (a.ref < b.ref ? -1 : 1));
    // A single one left over takes no more room than the box that would count it.
    const fits = column.length <= MAX_IN_COLUMN + 1;
    const kept = fits ? column : column.slice(0, MAX_IN_COLUMN);
    boxes.push(...kept);
    if (!fits) {
      const more = column.length - kept.length;
      boxes.push({ ref: `more ${level}`, level, more });
    }
    kept.forEach(node => shown.set(node.ref, level));
  }
  return {
    boxes,
    edges: model.edges.filter(({ from, to }) => {
      const start = shown.get(from);
      const end = shown.get(to);
      return start !== undefined && end !== undefined && end - start === 1;
    }),
  };
}
