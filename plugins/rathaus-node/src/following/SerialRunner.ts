/**
 * Runs a piece of work one at a time. Whoever asks while it runs shares one
 * further run with all others who asked meanwhile.
 */
export class SerialRunner {
  #running?: Promise<void>;
  #next?: Promise<void>;

  constructor(private readonly work: () => Promise<void>) {}

  /**
   * @returns a promise of a run that began after this call, and that fails
   *   when that run fails
   */
  run(): Promise<void> {
    if (!this.#running) {
      return this.#start();
    }
    this.#next ??= this.#running.then(
      () => this.#start(),
      () => this.#start(),
    );
    return this.#next;
  }

  #start(): Promise<void> {
    this.#next = undefined;
    const run = this.work().finally(() => {
      if (this.#running === run) {
        this.#running = undefined;
      }
    });
    this.#running = run;
    return run;
  }
}
