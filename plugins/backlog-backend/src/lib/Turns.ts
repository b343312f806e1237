/**
 * Lets pieces of work of one kind begin one after the other, in the order in
 * which they came.
 */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>();

  /** Runs the work when all that came before it is done, well or not. */
  async take<T>(kind: string, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(kind) ?? Promise.resolve();
    const turn = before.then(work);
    this.#last.set(
      kind,
      turn.catch(() => undefined),
    );
    return turn;
  }
}
