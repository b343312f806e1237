/**
 * Puts a text into the clipboard.
 *
 * @returns false where the browser does not let pages do so, e.g. without https
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
