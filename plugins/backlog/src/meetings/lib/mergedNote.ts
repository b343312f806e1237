import { NoteFields, Task } from '@rathaus/plugin-backlog-common';

function isSameTask(a: Task, b: Task): boolean {
  return a.what === b.what && a.who === b.who && a.until === b.until;
}

/** Both notes in one: both texts, all tasks, and the outcome of mine where I have said one. */
export function mergedNote(theirs: NoteFields, mine: NoteFields): NoteFields {
  const texts = [theirs.decision, mine.decision].filter(text => text.trim());
  const outcome = mine.outcome ?? theirs.outcome;
  return {
    decision: [...new Set(texts)].join('\n\n'),
    ...(outcome && { outcome }),
    tasks: [
      ...theirs.tasks,
      ...mine.tasks.filter(
        task => !theirs.tasks.some(other => isSameTask(task, other)),
      ),
    ],
  };
}
