import { ConflictError, NotFoundError } from '@backstage/errors';
import {
  MAX_SYNONYMS,
  ShippedSynonymList,
  Synonym,
  SynonymInput,
  SynonymList,
} from '@rathaus/plugin-search-common';
import {
  FieldConflictError,
  fieldProblem,
  RevisionConflictError,
} from '@rathaus/rathaus-common';
import { randomUUID } from 'node:crypto';
import { checkPhrases } from './checkPhrases';
import { SynonymGroup } from './rulesOf';
import { SynonymService } from './SynonymService';
import { SynonymStore, SynonymWritten } from './SynonymStore';

/** Keeps synonyms, whoever asks. */
export class DefaultSynonymService implements SynonymService {
  constructor(
    private readonly options: {
      store: SynonymStore;
      shipped: readonly SynonymGroup[];
      now: () => Date;
    },
  ) {}

  async list(): Promise<SynonymList> {
    const items = await this.options.store.list();
    const { compare } = new Intl.Collator('de');
    items.sort(
      (a, b) => compare(a.words[0], b.words[0]) || compare(a.id, b.id),
    );
    return { items, totalItems: items.length };
  }

  async listShipped(): Promise<ShippedSynonymList> {
    const items = this.options.shipped.map(({ words, meanings, bothWays }) => ({
      words: [...words],
      meanings: [...meanings],
      bothWays,
    }));
    return { items, totalItems: items.length };
  }

  async create(input: SynonymInput): Promise<Synonym> {
    checkPhrases(input);
    const written = await this.options.store.add(
      { ...input, id: randomUUID(), revision: 1, updatedAt: this.now() },
      MAX_SYNONYMS,
    );
    return resultOf(written, input);
  }

  async update(
    id: string,
    revision: number,
    input: SynonymInput,
  ): Promise<Synonym> {
    checkPhrases(input);
    const written = await this.options.store.update({
      ...input,
      id,
      revision: revision + 1,
      updatedAt: this.now(),
    });
    return resultOf(written, input);
  }

  async remove(id: string, revision: number): Promise<Synonym> {
    return resultOf(await this.options.store.remove(id, revision));
  }

  private now(): string {
    return this.options.now().toISOString();
  }
}

function pathOf(phrase: string, input: SynonymInput | undefined): string {
  const index = input?.words.indexOf(phrase) ?? -1;
  return index >= 0
    ? `words.${index}`
    : `meanings.${input?.meanings.indexOf(phrase)}`;
}

/** @throws the error that the outcome is */
function resultOf(written: SynonymWritten, input?: SynonymInput): Synonym {
  switch (written.outcome) {
    case 'taken':
      throw new FieldConflictError(
        written.phrases.map(phrase =>
          fieldProblem(pathOf(phrase, input), 'duplicate'),
        ),
      );
    case 'full':
      throw new ConflictError(
        `Nobody finds their way in more than ${MAX_SYNONYMS} synonyms`,
      );
    case 'gone':
      throw new NotFoundError('No such synonym');
    case 'changed':
      throw new RevisionConflictError(
        `Synonym ${written.current.id}`,
        written.current,
      );
    default:
      return written.synonym;
  }
}
