/** Message of a repository's first commit. It ends with the run, by which a retry knows its own work again. */
export function commitMessage(of: { title: string; run: string }): string {
  return `Erste Fassung: ${of.title}\n\n${runTrailer(of.run)}\n`;
}

/** The line of a commit message that names the run. */
export function runTrailer(run: string): string {
  return `Vorlagenlauf: ${run}`;
}
