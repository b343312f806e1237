/**
 * Reads something again and again without ever reading twice at once: who asks while a reading is under way gets one
 * that begins after it. So a storm of requests neither piles up nor starves the page.
 */
export class Refresher {
  readonly #read: (signal: AbortSignal) => Promise<void>;
  #running: Promise<void> | undefined;
  #next: Promise<void> | undefined;
  #controller = new AbortController();

  /** @param read - never rejects */
  constructor(read: (signal: AbortSignal) => Promise<void>) {
    this.#read = read;
  }

  /** Resolves once a reading is done that began after this call. */
  request(): Promise<void> {
    if (!this.#running) {
      return this.#start();
    }
    this.#next ??= this.#running.then(() => {
      this.#next = undefined;
      return this.#start();
    });
    return this.#next;
  }

  /** Gives up what is under way; later requests are read as usual. */
  cancel(): void {
    this.#controller.abort();
    this.#controller = new AbortController();
  }

  #start(): Promise<void> {
    const running = this.#read(this.#controller.signal).finally(() => {
      if (this.#running === running) {
        this.#running = undefined;
      }
    });
    this.#running = running;
    return running;
  }
}
