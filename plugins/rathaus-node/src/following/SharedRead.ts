/**
 * Lets those who ask at the same time share an answer that is no older than
 * each one's question: who comes while a read is on its way waits for the next
 * one, together with everybody else who came meanwhile.
 */
export class SharedRead<T> {
  #running: Promise<T> | undefined;
  #next: Promise<T> | undefined;

  constructor(private readonly read: () => Promise<T>) {}

  /** An answer read after the call. */
  async get(): Promise<T> {
    if (!this.#running) {
      return this.#start();
    }
    const settled = this.#running.catch(() => undefined);
    this.#next ??= settled.then(() => this.#start());
    return this.#next;
  }

  #start(): Promise<T> {
    this.#next = undefined;
    const running = this.read().finally(() => {
      if (this.#running === running) {
        this.#running = undefined;
      }
    });
    this.#running = running;
    return running;
  }
}
