import { ContentsLine } from '@rathaus/plugin-documentation-common';
import { ContentsItem } from '@rathaus/rathaus-react';

/**
 * Contents, line by line, as a list of lists.
 *
 * @param itemOf - what stands for a line of its own
 */
export function contentsItems(
  lines: readonly ContentsLine[],
  itemOf: (line: ContentsLine) => ContentsItem,
): ContentsItem[] {
  const items: ContentsItem[] = [];
  const open: Array<{ level: number; items: ContentsItem[] }> = [
    { level: 0, items },
  ];
  for (const line of lines) {
    while (open.length > 1 && open[open.length - 1].level >= line.level) {
      open.pop();
    }
    const item = itemOf(line);
    open[open.length - 1].items.push(item);
    item.items ??= [];
    open.push({ level: line.level, items: item.items });
  }
  return items;
}
