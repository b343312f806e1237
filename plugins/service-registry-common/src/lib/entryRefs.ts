/** Catalog reference of the entry with this name. */
export function entryEntityRef(name: string): string {
  return `component:default/${name}`;
}

/** Name of the entry behind a catalog reference, or undefined if it is none. */
export function entryNameFromRef(ref: string): string | undefined {
  return /^component:default\/(.+)$/.exec(ref)?.[1];
}
