import { graphLayout, NODE_HEIGHT, NODE_WIDTH } from './graphLayout';
import { VisibleGraph } from './visibleGraph';

const model: VisibleGraph = {
  boxes: [
    { ref: 'root', level: 0 },
    { ref: 'a', level: 1 },
    { ref: 'b', level: 1 },
    { ref: 'left', level: -1 },
    { ref: 'of-b', level: 2 },
    { ref: 'of-a', level: 2 },
  ],
  edges: [
    { from: 'root', to: 'a' },
    { from: 'root', to: 'b' },
    { from: 'left', to: 'root' },
    { from: 'b', to: 'of-b' },
    { from: 'a', to: 'of-a' },
  ],
};

describe('graphLayout', () => {
  const { boxes, edges, width, height } = graphLayout(model);
  const at = (ref: string) => boxes.find(box => box.ref === ref)!;

  it('puts what is needed to the right of what needs it', () => {
    const overlaps = model.edges.filter(
      ({ from, to }) => at(from).x + NODE_WIDTH >= at(to).x,
    );
    expect(overlaps).toEqual([]);
  });

  it('lets no two boxes overlap, and keeps all of them in the picture', () => {
    const overlapping = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter(b => a.x === b.x && Math.abs(a.y - b.y) < NODE_HEIGHT),
    );
    expect(overlapping).toEqual([]);
    const outside = boxes.filter(
      ({ x, y }) =>
        x < 0 || y < 0 || x + NODE_WIDTH > width || y + NODE_HEIGHT > height,
    );
    expect(outside).toEqual([]);
  });

  it('orders a column like its neighbours, so that lines do not cross', () => {
    expect(at('of-a').y).toBeLessThan(at('of-b').y);
  });

  it('draws each line', () => {
    expect(edges).toHaveLength(model.edges.length);
  });

  it('counts what is not shown at the foot of its column', () => {
    const { boxes: placed } = graphLayout({
      ...model,
      boxes: [{ ref: 'more 1', level: 1, more: 4 }, ...model.boxes],
    });
    const column = placed.filter(box => box.level === 1);
    const lowest = Math.max(...column.map(box => box.y));
    expect(column.find(box => box.more)?.y).toBe(lowest);
  });

  it('shows an entry that stands alone', () => {
    const alone: VisibleGraph = {
      boxes: [{ ref: 'root', level: 0 }],
      edges: [],
    };
    expect(graphLayout(alone)).toMatchObject({
      width: NODE_WIDTH,
      height: NODE_HEIGHT,
    });
  });
});
