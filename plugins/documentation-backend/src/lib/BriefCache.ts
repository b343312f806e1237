interface Kept<T> {
  answer: Promise<T>;
  /** In milliseconds. */
  until: number;
}

/** Keeps the newest answers for a while, so that turning pages does not read everything anew. */
export class BriefCache<T> {
  readonly #kept = new Map<string, Kept<T>>();

  /** @param options - `size`: most answers; `now`: the clock, in milliseconds */
  constructor(
    private readonly options: { size: number; now: () => number } = {
      size: 50,
      now: Date.now,
    },
  ) {}

  /**
   * The answer for a key: the one that is kept, or a new one that is kept from
   * now on. Who asks while it is on its way waits for the same. A failure is
   * not kept.
   *
   * @param keep - for how many milliseconds
   */
  get(key: string, keep: number, ask: () => Promise<T>): Promise<T> {
    const now = this.options.now();
    const kept = this.#kept.get(key);
    if (kept && kept.until > now) {
      return kept.answer;
    }
    const answer = ask();
    this.#kept.delete(key);
    this.#kept.set(key, { answer, until: now + keep });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > this.options.size) {
      this.#kept.delete(oldest);
    }
    answer.catch(() => {
      if (this.#kept.get(key)?.answer === answer) {
        this.#kept.delete(key);
      }
    });
    return answer;
  }
}
