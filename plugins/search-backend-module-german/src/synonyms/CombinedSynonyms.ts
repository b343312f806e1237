import { SynonymRule, Synonyms } from './Synonyms';

/** Several lists of synonyms as one. */
export class CombinedSynonyms implements Synonyms {
  constructor(private readonly lists: readonly Synonyms[]) {}

  async find(stems: ReadonlySet<string>): Promise<SynonymRule[]> {
    return this.all(list => list.find(stems));
  }

  async findSimilar(word: string): Promise<SynonymRule[]> {
    return this.all(list => list.findSimilar(word));
  }

  private async all(
    ask: (list: Synonyms) => Promise<SynonymRule[]>,
  ): Promise<SynonymRule[]> {
    return (await Promise.all(this.lists.map(ask))).flat();
  }
}
