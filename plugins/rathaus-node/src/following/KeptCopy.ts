import { isDeepStrictEqual } from 'node:util';

/** How long a {@link KeptCopy} lasts, in milliseconds. */
export interface Keeping {
  /** Right after a change the copy is read anew when it is older than this … */
  freshFor: number;
  /** … and the longer nothing changes the rarer, up to this. */
  freshForAtMost: number;
  /** Older than this nobody is answered from it before it is read anew; `Infinity` for never. */
  goodFor: number;
}

/**
 * A copy of something large that lies elsewhere and seldom changes. It is read
 * anew in the background while the old one still serves. Each reading that
 * brings nothing new doubles the time to the next one: whoever asks for the
 * town's groups every ten seconds holds up everybody else on a large catalog.
 */
export class KeptCopy<T> {
  #value: T;
  #freshFor: number;
  #readAt = -Infinity;
  #reading: Promise<T> | undefined;

  /**
   * @param options.empty serves until something could be read; what equals it
   *   comes from a source that is still starting, and is asked for again
   * @param options.onError a reading in the background failed; the old copy serves on
   */
  constructor(
    private readonly options: {
      read: () => Promise<T>;
      empty: T;
      keeping: Keeping;
      onError: (error: unknown) => void;
      now?: () => Date;
    },
  ) {
    this.#value = options.empty;
    this.#freshFor = options.keeping.freshFor;
  }

  /** The copy, `goodFor` old at most. Never fails: without its source, the last one known. */
  async current(): Promise<T> {
    const age = this.#now() - this.#readAt;
    if (age > this.#freshFor) {
      const reading = this.fresh().catch(this.options.onError);
      if (age > this.options.keeping.goodFor || this.#isEmpty(this.#value)) {
        await reading;
      }
    }
    return this.#value;
  }

  /** Read after the call, or shared with a reading under way. @throws what reading throws */
  async fresh(): Promise<T> {
    this.#reading ??= this.#read().finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  async #read(): Promise<T> {
    const { read, keeping } = this.options;
    const at = this.#now();
    const value = await read();
    if (isDeepStrictEqual(value, this.#value)) {
      this.#freshFor = Math.min(this.#freshFor * 2, keeping.freshForAtMost);
    } else {
      this.#value = value;
      this.#freshFor = keeping.freshFor;
    }
    this.#readAt = this.#isEmpty(value) ? -Infinity : at;
    return this.#value;
  }

  #isEmpty(value: T): boolean {
    return isDeepStrictEqual(value, this.options.empty);
  }

  #now(): number {
    return (this.options.now?.() ?? new Date()).getTime();
  }
}
