import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  CreateEntryInput,
  entryEntityRef,
  EntryFields,
  entryFieldsSchema,
  RevisionAction,
} from '@rathaus/plugin-service-registry-common';
import {
  diffFields,
  FieldConflictError,
  FieldProblem,
  fieldProblem,
  FieldsError,
  parseFields,
  slugFromTitle,
} from '@rathaus/rathaus-common';
import { Knex } from 'knex';
import {
  EntryStore,
  EntryWrite,
  StaleWriteError,
  StoredEntry,
} from './EntryStore';
import { FieldCheck } from './FieldCheck';
import { StaleEntryError } from './StaleEntryError';

/** Who edits, and what the edit may turn an entry from and into. */
export interface EditContext {
  actor: string;
  /** Throws where the person may not; `before` is missing for a new entry. */
  guard: (after: EntryFields, before?: EntryFields) => void;
}

/** What makes a revision, and what is written in the same transaction. */
interface How {
  action: RevisionAction;
  alongside?: (tx: Knex.Transaction) => Promise<void>;
}

function prefixed(problems: FieldProblem[]): FieldProblem[] {
  return problems.map(problem => ({
    ...problem,
    path: `fields.${problem.path}`,
  }));
}

/**
 * The name that a new entry gets.
 *
 * @throws FieldsError when its title gives none
 */
export function nameOfNew(input: {
  name?: string;
  fields: Pick<EntryFields, 'title'>;
}): string {
  const name = input.name ?? slugFromTitle(input.fields.title);
  if (name.length < 2) {
    throw new FieldsError([
      fieldProblem('fields.title', 'title_without_letters'),
    ]);
  }
  return name;
}

/**
 * The rules of writing single entries. Knows nothing of HTTP and permissions.
 */
export class EntryEditor {
  constructor(
    private readonly store: EntryStore,
    private readonly checks: FieldCheck[],
    private readonly now: () => Date = () => new Date(),
  ) {}

  /**
   * @param alongside - is written in the same transaction
   * @throws FieldsError when the content is not right
   * @throws FieldConflictError when the name is taken
   */
  async create(
    input: { name?: string; fields: EntryFields },
    context: EditContext,
    alongside?: How['alongside'],
  ): Promise<StoredEntry> {
    const { fields } = input;
    const name = nameOfNew(input);
    context.guard(fields);
    await this.check(name, fields);
    try {
      const [written] = await this.writeAll(
        [
          {
            name,
            expectedRevision: null,
            fields,
            retired: false,
            action: 'create',
          },
        ],
        { alongside },
        context.actor,
      );
      return written;
    } catch (error) {
      if (error instanceof StaleWriteError) {
        const path: keyof CreateEntryInput | 'fields.title' = input.name
          ? 'name'
          : 'fields.title';
        throw new FieldConflictError([
          fieldProblem(path, 'name_taken', { value: name }),
        ]);
      }
      throw error;
    }
  }

  /**
   * Replaces the content. `fields.restricted` left out keeps what is there.
   * Content that changes nothing makes no revision.
   *
   * @throws StaleEntryError when the entry is not at `revision` any more
   */
  async update(
    name: string,
    revision: number,
    input: { fields: EntryFields; note?: string },
    context: EditContext,
  ): Promise<StoredEntry> {
    return this.replace(name, revision, input, context, { action: 'update' });
  }

  /**
   * Takes over content that somebody proposed: an update, with the decision in
   * the same transaction.
   *
   * @param decide - runs although the content changes nothing
   * @throws StaleEntryError when the entry is not at `revision` any more
   */
  async acceptProposal(
    name: string,
    revision: number,
    fields: EntryFields,
    context: EditContext,
    decide: (tx: Knex.Transaction) => Promise<void>,
  ): Promise<StoredEntry> {
    return this.replace(name, revision, { fields }, context, {
      action: 'accept-proposal',
      alongside: decide,
    });
  }

  /**
   * Writes an interface that somebody proposed onto the entries that provide
   * it, all or none of them.
   *
   * @param apiRef - the interface, which `make` brings into being
   * @param make - runs in the same transaction, although nothing changes
   * @throws StaleEntryError when an entry has changed meanwhile
   */
  async acceptInterface(
    entries: readonly StoredEntry[],
    apiRef: string,
    context: EditContext,
    make: (tx: Knex.Transaction) => Promise<void>,
  ): Promise<void> {
    const writes = entries.map(({ name, fields, retiredAt, revision }) => {
      const parsed = parseFields(entryFieldsSchema, {
        ...fields,
        providesApis: [...new Set([...fields.providesApis, apiRef])],
      });
      if (!parsed.ok) {
        throw new FieldsError(parsed.problems);
      }
      context.guard(parsed.value, fields);
      return {
        name,
        expectedRevision: revision,
        fields: parsed.value,
        retired: Boolean(retiredAt),
        action: 'accept-proposal' as const,
        changes: !fields.providesApis.includes(apiRef),
      };
    });
    try {
      await this.writeAll(
        writes.flatMap(({ changes, ...write }) => (changes ? [write] : [])),
        { alongside: make },
        context.actor,
      );
    } catch (error) {
      if (error instanceof StaleWriteError) {
        throw new StaleEntryError(entries[0]);
      }
      throw error;
    }
  }

  /** Takes the entry out of use; nothing is deleted. */
  async retire(
    name: string,
    revision: number,
    input: { note?: string },
    context: EditContext,
  ): Promise<StoredEntry> {
    const present = await this.editable(name, revision);
    context.guard(present.fields, present.fields);
    return this.writeIfChanged(
      present,
      { fields: present.fields, retired: true, note: input.note },
      { action: 'retire' },
      context.actor,
    );
  }

  /** Brings back the content of an earlier revision, and the entry into use. */
  async restore(
    name: string,
    revision: number,
    input: { revision: number; note?: string },
    context: EditContext,
  ): Promise<StoredEntry> {
    const present = await this.editable(name, revision);
    const earlier = await this.store.getRevision(name, input.revision);
    if (!earlier) {
      throw new FieldsError([
        fieldProblem('revision', 'unknown_ref', { value: input.revision }),
      ]);
    }
    const parsed = parseFields(entryFieldsSchema, earlier.fields);
    if (!parsed.ok) {
      throw new FieldsError(prefixed(parsed.problems));
    }
    context.guard(parsed.value, present.fields);
    return this.writeIfChanged(
      present,
      { fields: parsed.value, retired: false, note: input.note },
      { action: 'restore' },
      context.actor,
    );
  }

  private async replace(
    name: string,
    revision: number,
    input: { fields: EntryFields; note?: string },
    context: EditContext,
    how: How,
  ): Promise<StoredEntry> {
    const present = await this.editable(name, revision);
    const fields: EntryFields = {
      ...input.fields,
      restricted: input.fields.restricted ?? present.fields.restricted,
    };
    context.guard(fields, present.fields);
    await this.check(name, fields, present.fields);
    return this.writeIfChanged(
      present,
      { fields, retired: Boolean(present.retiredAt), note: input.note },
      how,
      context.actor,
    );
  }

  private async editable(name: string, revision: number): Promise<StoredEntry> {
    const present = await this.store.get(name);
    if (!present) {
      throw new NotFoundError(`No entry "${name}"`);
    }
    if (present.origin !== 'portal') {
      throw new NotAllowedError(`Entry "${name}" is edited in its repository`);
    }
    if (present.revision !== revision) {
      throw new StaleEntryError(present);
    }
    return present;
  }

  /**
   * Looks at content for what its schema cannot tell.
   *
   * @param present - what the entry holds now; what stays is not judged anew
   * @throws FieldsError
   */
  async check(
    name: string,
    fields: EntryFields,
    present?: EntryFields,
  ): Promise<void> {
    const own = entryEntityRef(name);
    const itself = fields.dependsOn.flatMap((ref, index) =>
      ref === own
        ? [fieldProblem(`dependsOn.${index}`, 'depends_on_itself')]
        : [],
    );
    const found = await Promise.all(
      this.checks.map(check => check(fields, present)),
    );
    const problems = [...itself, ...found.flat()];
    if (problems.length) {
      throw new FieldsError(prefixed(problems));
    }
  }

  private async writeIfChanged(
    present: StoredEntry,
    next: Pick<EntryWrite, 'fields' | 'retired' | 'note'>,
    how: How,
    actor: string,
  ): Promise<StoredEntry> {
    const same =
      Boolean(present.retiredAt) === next.retired &&
      diffFields(present.fields, next.fields).length === 0;
    if (same && !how.alongside) {
      return present;
    }
    try {
      const [written] = await this.writeAll(
        same
          ? []
          : [
              {
                ...next,
                name: present.name,
                expectedRevision: present.revision,
                action: how.action,
              },
            ],
        how,
        actor,
      );
      return written ?? present;
    } catch (error) {
      if (error instanceof StaleWriteError) {
        throw new StaleEntryError(
          (await this.store.get(present.name)) ?? present,
        );
      }
      throw error;
    }
  }

  private writeAll(
    writes: EntryWrite[],
    { alongside }: Pick<How, 'alongside'>,
    actor: string,
  ): Promise<StoredEntry[]> {
    return this.store.writeAll(
      writes,
      { actor, at: this.now().toISOString() },
      alongside,
    );
  }
}
