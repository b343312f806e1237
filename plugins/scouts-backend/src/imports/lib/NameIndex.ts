import { foldText } from '@rathaus/rathaus-common';

/** What a text stands for. */
export type Found =
  | { is: 'one'; ref: string }
  | { is: 'none' }
  | { is: 'many'; refs: string[] };

/** Finds refs by what people write: names, titles, addresses. */
export class NameIndex {
  readonly #refs = new Map<string, Set<string>>();

  /** Lets a ref be found by a text; empty texts lead nowhere. */
  add(ref: string, text: string | undefined): void {
    const key = foldText(text ?? '');
    if (key) {
      this.#refs.set(key, (this.#refs.get(key) ?? new Set()).add(ref));
    }
  }

  find(text: string): Found {
    const refs = [...(this.#refs.get(foldText(text)) ?? [])];
    if (refs.length > 1) {
      return { is: 'many', refs };
    }
    return refs.length ? { is: 'one', ref: refs[0] } : { is: 'none' };
  }
}
