/** The list with one item moved by some places; as it was when that is not possible. */
export function moveItem<T>(
  items: readonly T[],
  index: number,
  by: number,
): T[] {
  const target = index + by;
  const moved = [...items];
  if (index in moved && target in moved) {
    moved.splice(target, 0, ...moved.splice(index, 1));
  }
  return moved;
}

/** The list with one item changed. */
export function replaceItem<T>(
  items: readonly T[],
  index: number,
  item: T,
): T[] {
  return items.map((old, i) => (i === index ? item : old));
}

/** The list without one item. */
export function removeItem<T>(items: readonly T[], index: number): T[] {
  return items.filter((_, i) => i !== index);
}
