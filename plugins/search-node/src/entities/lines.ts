/** One text of several, one a line; what is missing or empty is left out. */
export function lines(...texts: Array<string | null | undefined>): string {
  return texts.filter(Boolean).join('\n');
}
