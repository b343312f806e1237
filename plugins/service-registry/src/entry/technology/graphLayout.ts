import { GraphBox, VisibleGraph } from './visibleGraph';

/** Measures of the picture in pixels. */
export const NODE_WIDTH = 176;
export const NODE_HEIGHT = 60;
const COLUMN_GAP = 36;
const ROW_GAP = 12;

/** A box with the place of its upper left corner. */
export type PlacedBox = GraphBox & { x: number; y: number };

/** A line from the right edge of what depends to the left edge of what it depends on. */
export interface PlacedEdge {
  id: string;
  path: string;
}

export interface GraphLayout {
  width: number;
  height: number;
  boxes: PlacedBox[];
  edges: PlacedEdge[];
}

function columnsOf(graph: VisibleGraph): GraphBox[][] {
  const levels = [...new Set(graph.boxes.map(node => node.level))].sort(
    (a, b) => a - b,
  );
  return levels.map(level => graph.boxes.filter(node => node.level === level));
}

/** Neighbours' mean place decides the order in a column, which keeps most lines from crossing. */
function sortByNeighbours(
  column: GraphBox[],
  graph: VisibleGraph,
  places: ReadonlyMap<string, number>,
): GraphBox[] {
  const place = (node: GraphBox) => {
    if (node.more) {
      return Infinity;
    }
    const neighbours = graph.edges
      .filter(({ from, to }) => from === node.ref || to === node.ref)
      .flatMap(
        ({ from, to }) => places.get(from === node.ref ? to : from) ?? [],
      );
    return neighbours.length > 0
      ? neighbours.reduce((sum, y) => sum + y, 0) / neighbours.length
      : 0;
  };
  return [...column].sort((a, b) => place(a) - place(b));
}

function curve(from: PlacedBox, to: PlacedBox): string {
  const startX = from.x + NODE_WIDTH;
  const startY = from.y + NODE_HEIGHT / 2;
  const endY = to.y + NODE_HEIGHT / 2;
  const bend = Math.max(COLUMN_GAP, Math.abs(to.x - startX)) / 2;
  return `M ${startX} ${startY} C ${startX + bend} ${startY}, ${
    to.x - bend
  } ${endY}, ${to.x} ${endY}`;
}

/** Places the entries in columns from left (needs) to right (is needed), the columns centred on each other. */
export function graphLayout(graph: VisibleGraph): GraphLayout {
  const columns = columnsOf(graph);
  const columnHeight = (count: number) =>
    count * NODE_HEIGHT + (count - 1) * ROW_GAP;
  const height = Math.max(
    ...columns.map(column => columnHeight(column.length)),
  );
  const centre = columns.findIndex(column =>
    column.some(node => node.level === 0),
  );
  // From the entry outwards, so that each column can follow its inner neighbour.
  const order = columns
    .map((_, index) => index)
    .sort((a, b) => Math.abs(a - centre) - Math.abs(b - centre));

  const places = new Map<string, number>();
  const boxes: PlacedBox[] = [];
  for (const index of order) {
    const column = sortByNeighbours(columns[index], graph, places);
    const top = (height - columnHeight(column.length)) / 2;
    column.forEach((node, row) => {
      const y = top + row * (NODE_HEIGHT + ROW_GAP);
      places.set(node.ref, y);
      boxes.push({ ...node, x: index * (NODE_WIDTH + COLUMN_GAP), y });
    });
  }
  const byRef = new Map(boxes.map(box => [box.ref, box]));
  const edges = graph.edges.flatMap(({ from, to }) => {
    const start = byRef.get(from);
    const end = byRef.get(to);
    return start && end
      ? [{ id: `${from} ${to}`, path: curve(start, end) }]
      : [];
  });
  return {
    width: columns.length * (NODE_WIDTH + COLUMN_GAP) - COLUMN_GAP,
    height,
    boxes,
    edges,
  };
}
