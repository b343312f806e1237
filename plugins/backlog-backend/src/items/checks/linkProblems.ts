import { ItemFields, needsItself } from '@rathaus/plugin-backlog-common';
import { fieldProblem, FieldProblem } from '@rathaus/rathaus-common';
import { BoardWrite } from '../../store/BoardStore';

/** What there is on the board to link to. */
export type LinkTargets = Pick<
  BoardWrite,
  'programmes' | 'present' | 'dependencies'
>;

/**
 * What is wrong with an item's links to programmes and other items of the
 * board. Only what is new is judged.
 *
 * @param item - as it was before; missing for a new one, which nothing can need yet
 */
export async function linkProblems(
  targets: LinkTargets,
  after: ItemFields,
  item?: { id: string; fields: ItemFields },
): Promise<FieldProblem[]> {
  return [
    ...(await programmeProblems(targets, after, item?.fields)),
    ...(await dependencyProblems(targets, after, item)),
  ];
}

async function programmeProblems(
  targets: LinkTargets,
  { funding }: ItemFields,
  before: ItemFields | undefined,
): Promise<FieldProblem[]> {
  const id = funding?.programme;
  if (id === undefined || id === before?.funding?.programme) {
    return [];
  }
  const programmes = await targets.programmes();
  const programme = programmes.find(known => known.id === id);
  if (!programme) {
    return [fieldProblem('funding.programme', 'unknown_ref', { value: id })];
  }
  return programme.closed
    ? [fieldProblem('funding.programme', 'invalid_choice')]
    : [];
}

async function dependencyProblems(
  targets: LinkTargets,
  { dependsOn = [] }: ItemFields,
  item: { id: string; fields: ItemFields } | undefined,
): Promise<FieldProblem[]> {
  const known = item?.fields.dependsOn ?? [];
  const added = dependsOn.filter(id => !known.includes(id));
  if (!added.length) {
    return [];
  }
  const there = await targets.present(added);
  const problems = dependsOn.flatMap((id, index) =>
    added.includes(id) && !there.has(id)
      ? [fieldProblem(`dependsOn.${index}`, 'unknown_ref', { value: id })]
      : [],
  );
  if (problems.length || !item) {
    return problems;
  }
  return needsItself(item.id, dependsOn, await targets.dependencies())
    ? [fieldProblem('dependsOn', 'depends_on_itself')]
    : [];
}
