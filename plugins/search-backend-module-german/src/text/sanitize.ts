/** Texts as every database takes them: without NUL and halves of characters. */
export function sanitize(text: string): string {
  return text.replaceAll('\0', '').replaceAll(/\p{Surrogate}/gu, '\ufffd');
}

/** Whether a text can be in a database as it is. */
export function isClean(text: string): boolean {
  return sanitize(text) === text;
}
