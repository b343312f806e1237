import fc from 'fast-check';
import { dependencyModel, DependencyRelations } from './dependencyModel';

type Graph = Record<string, string[]>;

function relationsIn(graph: Graph) {
  return (ref: string): DependencyRelations => ({
    dependsOn: graph[ref] ?? [],
    dependencyOf: Object.keys(graph).filter(key => graph[key].includes(ref)),
  });
}

const level = (graph: Graph, root: string) =>
  Object.fromEntries(
    dependencyModel(root, relationsIn(graph)).nodes.map(node => [
      node.ref,
      node.level,
    ]),
  );

describe('dependencyModel', () => {
  it('goes two steps to either side and no further', () => {
    const graph = {
      a: ['b'],
      b: ['c'],
      c: ['d'],
      d: ['e'],
      e: ['f'],
      f: ['g'],
    };
    expect(level(graph, 'd')).toEqual({ b: -2, c: -1, d: 0, e: 1, f: 2 });
  });

  it('puts an entry where it is nearest', () => {
    expect(level({ a: ['b', 'c'], b: ['c'] }, 'a')).toEqual({
      a: 0,
      b: 1,
      c: 1,
    });
  });

  it('bears circles', () => {
    const graph = { a: ['b'], b: ['a'] };
    expect(dependencyModel('a', relationsIn(graph))).toEqual({
      nodes: [
        { ref: 'a', level: 0 },
        { ref: 'b', level: 1 },
      ],
      edges: [
        { from: 'a', to: 'b' },
        { from: 'b', to: 'a' },
      ],
    });
  });

  it('draws lines only between entries that it shows, and each entry once', () => {
    const refs = ['a', 'b', 'c', 'd', 'e', 'f'];
    const graphs = fc
      .tuple(...refs.map(() => fc.subarray(refs)))
      .map(
        (lists): Graph =>
          Object.fromEntries(refs.map((ref, i) => [ref, lists[i]])),
      );
    fc.assert(
      fc.property(graphs, graph => {
        const { nodes, edges } = dependencyModel('a', relationsIn(graph));
        const shown = nodes.map(node => node.ref);
        expect(new Set(shown).size).toBe(shown.length);
        expect(
          edges
            .flatMap(({ from, to }) => [from, to])
            .filter(ref => !shown.includes(ref)),
        ).toEqual([]);
      }),
    );
  });
});
