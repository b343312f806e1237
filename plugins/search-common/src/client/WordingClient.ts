import {
  JsonClient,
  JsonClientOptions,
  RequestOptions,
} from '@rathaus/rathaus-common';
import { Gap, GapList, gapListSchema, gapSchema } from '../api/gaps';
import {
  ShippedSynonymList,
  shippedSynonymListSchema,
  Synonym,
  SynonymInput,
  SynonymList,
  synonymListSchema,
  synonymSchema,
} from '../api/synonyms';
import { Wording, wordingSchema } from '../api/wording';

function pathOf(id: string): string {
  return `/synonyms/${encodeURIComponent(id)}`;
}

/**
 * What words mean, and what was looked for in vain. Every method throws a
 * `ResponseError` when the answer is not 2xx; `fields` and `current` lie in
 * its `body.error`.
 */
export class WordingClient extends JsonClient {
  constructor(options: JsonClientOptions) {
    super('search', options);
  }

  /** What the person may do with all this; asked before any of it is offered. */
  async getWording(options?: RequestOptions): Promise<Wording> {
    return this.read('/wording', wordingSchema, options);
  }

  async getSynonyms(options?: RequestOptions): Promise<SynonymList> {
    return this.read('/synonyms', synonymListSchema, options);
  }

  async getShippedSynonyms(
    options?: RequestOptions,
  ): Promise<ShippedSynonymList> {
    return this.read('/synonyms/shipped', shippedSynonymListSchema, options);
  }

  async createSynonym(input: SynonymInput): Promise<Synonym> {
    return this.send('POST', '/synonyms', synonymSchema, { json: input });
  }

  /** @param revision - that the person saw */
  async updateSynonym(
    id: string,
    revision: number,
    input: SynonymInput,
  ): Promise<Synonym> {
    return this.send('PUT', pathOf(id), synonymSchema, {
      json: input,
      revision,
    });
  }

  /** The answer is what it was, so that it can be made again. */
  async deleteSynonym(id: string, revision: number): Promise<Synonym> {
    return this.send('POST', `${pathOf(id)}/delete`, synonymSchema, {
      json: {},
      revision,
    });
  }

  async getGaps(options?: RequestOptions): Promise<GapList> {
    return this.read('/gaps', gapListSchema, options);
  }

  /** Puts a gap aside until somebody looks for it again. */
  async dismissGap(term: string): Promise<Gap> {
    return this.send('POST', '/gaps/dismiss', gapSchema, { json: { term } });
  }

  /** Takes {@link WordingClient.dismissGap} back. */
  async restoreGap(term: string): Promise<Gap> {
    return this.send('POST', '/gaps/restore', gapSchema, { json: { term } });
  }
}
