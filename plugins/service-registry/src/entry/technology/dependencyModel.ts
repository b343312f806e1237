import { Entity } from '@backstage/catalog-model';

/** How far a neighbour stands from the entry: what needs it is left of it (-1, -2), what it needs right (1, 2). */
export type Level = -2 | -1 | 0 | 1 | 2;

export interface DependencyNode {
  ref: string;
  level: Level;
}

/** `from` depends on `to`. */
export interface DependencyEdge {
  from: string;
  to: string;
}

export interface DependencyModel {
  nodes: DependencyNode[];
  edges: DependencyEdge[];
}

/** What an entity depends on and what depends on it, as references. */
export interface DependencyRelations {
  dependsOn: string[];
  dependencyOf: string[];
}

/** Reads the dependencies out of a catalog entity; nothing for one that the catalog does not know. */
export function dependencyRelations(
  entity: Entity | undefined,
): DependencyRelations {
  const targets = (type: string) =>
    (entity?.relations ?? [])
      .filter(relation => relation.type === type)
      .map(relation => relation.targetRef);
  return {
    dependsOn: targets('dependsOn'),
    dependencyOf: targets('dependencyOf'),
  };
}

/**
 * The neighbourhood of an entry: two steps to either side. Each entry stands once, where it is nearest; what stands on
 * both sides (a circle) stays where it was met first, needs before needed-by.
 *
 * @param relationsOf - of the entry and of its direct neighbours
 */
export function dependencyModel(
  root: string,
  relationsOf: (ref: string) => DependencyRelations,
): DependencyModel {
  const levels = new Map<string, Level>([[root, 0]]);
  const edges = new Map<string, DependencyEdge>();
  const connect = (from: string, to: string) =>
    edges.set(`${from}\n${to}`, { from, to });

  const right = relationsOf(root).dependsOn.filter(ref => ref !== root);
  const left = relationsOf(root).dependencyOf.filter(ref => ref !== root);
  right.forEach(ref => {
    levels.set(ref, 1);
    connect(root, ref);
  });
  left.forEach(ref => {
    if (!levels.has(ref)) {
      levels.set(ref, -1);
    }
    connect(ref, root);
  });
  [...levels.keys()].forEach(ref => {
    const level = levels.get(ref);
    if (level === 1) {
      relationsOf(ref).dependsOn.forEach(further => {
        if (!levels.has(further)) {
          levels.set(further, 2);
        }
        connect(ref, further);
      });
    }
    if (level === -1) {
      relationsOf(ref).dependencyOf.forEach(further => {
        if (!levels.has(further)) {
          levels.set(further, -2);
        }
        connect(further, ref);
      });
    }
  });
  return {
    nodes: [...levels].map(([ref, level]) => ({ ref, level })),
    edges: [...edges.values()],
  };
}
