import { ItemFields, needsItself } from '@rathaus/plugin-backlog-common';
import { fieldProblem, FieldProblem } from '@rathaus/rathaus-common';
import { BoardWrite } from '../../store/BoardStore';

/**
 * What is wrong with an item's links to programmes and other items of the
 * board. Only what is new is judged.
 *
 * @param item - as it was before; missing for a new one, which nothing can need yet
 */
export async function linkProblems(
  write: BoardWrite,
  after: ItemFields,
  item?: { id: string; fields: ItemFields },
): Promise<FieldProblem[]> {
  return [
    ...(await programmeProblems(write, after, item?.fields)),
    ...(await dependencyProblems(write, after, item)),
  ];
}

async function programmeProblems(
  write: BoardWrite,
  { funding }: ItemFields,
  before: ItemFields | undefined,
): Promise<FieldProblem[]> {
  const id = funding?.programme;
  if (id === undefined || id === before?.funding?.programme) {
    return [];
  }
  const programmes = await write.programmes();
  const programme = programmes.find(known => known.id === id);
  if (!programme) {
    return [fieldProblem('funding.programme', 'unknown_ref', { value: id })];
  }
  return programme.closed
    ? [fieldProblem('funding.programme', 'invalid_choice')]
    : [];
}

async function dependencyProblems(
  write: BoardWrite,
  { dependsOn = [] }: ItemFields,
  item: { id: string; fields: ItemFields } | undefined,
): Promise<FieldProblem[]> {
  const known = item?.fields.dependsOn ?? [];
  const added = dependsOn.filter(id => !known.includes(id));
  if (!added.length) {
    return [];
  }
  const there = await write.present(added);
  const problems = dependsOn.flatMap((id, index) =>
    added.includes(id) && !there.has(id)
      ? [fieldProblem(`dependsOn.${index}`, 'unknown_ref', { value: id })]
      : [],
  );
  if (problems.length || !item) {
    return problems;
  }
  return needsItself(item.id, dependsOn, await write.dependencies())
    ? [fieldProblem('dependsOn', 'depends_on_itself')]
    : [];
}
