import { DependencyModel } from './dependencyModel';
import { MAX_IN_COLUMN, visibleGraph } from './visibleGraph';

function users(count: number): DependencyModel {
  const refs = Array.from({ length: count }, (_, i) => `user-${i + 10}`);
  return {
    nodes: [
      { ref: 'root', level: 0 },
      ...refs.map(ref => ({ ref, level: -1 as const })),
      { ref: 'far', level: -2 },
    ],
    edges: [
      ...refs.map(from => ({ from, to: 'root' })),
      { from: 'far', to: refs[refs.length - 1] },
    ],
  };
}

describe('visibleGraph', () => {
  it('shows a small neighbourhood as it is', () => {
    const { boxes, edges } = visibleGraph(users(3));
    expect(boxes.map(box => box.ref).sort()).toEqual([
      'far',
      'root',
      'user-10',
      'user-11',
      'user-12',
    ]);
    expect(edges).toHaveLength(4);
  });

  it('counts what does not fit in a column, and leaves out what hangs on it', () => {
    const { boxes, edges } = visibleGraph(users(20));
    expect(boxes.filter(box => box.level === -1)).toHaveLength(
      MAX_IN_COLUMN + 1,
    );
    expect(boxes).toContainEqual({ ref: 'more -1', level: -1, more: 13 });
    expect(boxes.map(box => box.ref)).not.toContain('far');
    expect(edges).toHaveLength(MAX_IN_COLUMN);
  });

  it('counts no single entry', () => {
    const { boxes } = visibleGraph(users(MAX_IN_COLUMN + 1));
    expect(boxes.filter(box => box.more)).toEqual([]);
  });

  it('draws lines from column to column only', () => {
    const model: DependencyModel = {
      nodes: [
        { ref: 'root', level: 0 },
        { ref: 'a', level: 1 },
        { ref: 'b', level: 1 },
      ],
      edges: [
        { from: 'root', to: 'a' },
        { from: 'root', to: 'b' },
        { from: 'a', to: 'b' },
        { from: 'a', to: 'root' },
      ],
    };
    expect(visibleGraph(model).edges).toEqual([
      { from: 'root', to: 'a' },
      { from: 'root', to: 'b' },
    ]);
  });
});
