import { ConflictError } from '@backstage/errors';
import { EntryFields, Reassign } from '@rathaus/plugin-service-registry-common';
import { diffFields, FieldsError } from '@rathaus/rathaus-common';
import { EntryIndex } from '../browse/EntryIndex';
import { EntryEditor } from '../entries/EntryEditor';
import {
  EntryStore,
  EntryWrite,
  StaleWriteError,
  StoredEntry,
} from '../entries/EntryStore';
import { caredEntries } from '../upkeep/caredEntries';

/** How often somebody else may get in between. */
const MAX_ATTEMPTS = 5;

function fits(
  from: Reassign['from'],
  owner: string,
  assignedScout: string | undefined,
): boolean {
  return (
    (from.owner === undefined || from.owner === owner) &&
    (from.assignedScout === undefined || from.assignedScout === assignedScout)
  );
}

function isMeant({ origin, retiredAt, fields }: StoredEntry, input: Reassign) {
  return (
    origin === 'portal' &&
    !retiredAt &&
    fits(input.from, fields.owner, fields.assignedScout) &&
    diffFields(fields, fieldsAfter(fields, input)).length > 0
  );
}

function fieldsAfter(fields: EntryFields, { to }: Reassign): EntryFields {
  return {
    ...fields,
    ...(to.owner !== undefined && { owner: to.owner }),
    ...(to.assignedScout !== undefined && {
      assignedScout: to.assignedScout ?? undefined,
    }),
  };
}

/** Gives entries to another Fachbereich or Scout: all of them, or none. */
export class EntryReassigner {
  constructor(
    private readonly options: {
      store: EntryStore;
      index: EntryIndex;
      editor: Pick<EntryEditor, 'check'>;
      now?: () => Date;
    },
  ) {}

  /**
   * @returns the entries that changed
   * @throws FieldsError when there is no such Fachbereich or person
   * @throws ConflictError when others keep editing the same entries
   */
  async reassign(input: Reassign, actor: string): Promise<StoredEntry[]> {
    const { store, now = () => new Date() } = this.options;
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      const { writes, sample } = await this.plan(input);
      if (!sample) {
        return [];
      }
      await this.check(sample, input);
      try {
        return await store.writeAll(writes, { actor, at: now().toISOString() });
      } catch (error) {
        if (!(error instanceof StaleWriteError)) {
          throw error;
        }
      }
    }
    throw new ConflictError('The entries are being edited; try again');
  }

  /** The same references come into all entries: one of them stands for all. */
  private async check({ name, fields }: StoredEntry, input: Reassign) {
    try {
      await this.options.editor.check(name, fieldsAfter(fields, input), fields);
    } catch (error) {
      if (error instanceof FieldsError) {
        throw new FieldsError(
          error.fields.map(problem => ({
            ...problem,
            path: problem.path.replace(/^fields\./, 'to.'),
          })),
        );
      }
      throw error;
    }
  }

  private async plan(input: Reassign) {
    const { store } = this.options;
    const names = input.entries ?? (await this.namesOf(input));
    const entries = (await store.getMany([...new Set(names)])).filter(entry =>
      isMeant(entry, input),
    );
    const writes = entries.map<EntryWrite>(entry => ({
      name: entry.name,
      expectedRevision: entry.revision,
      fields: fieldsAfter(entry.fields, input),
      retired: false,
      action: 'reassign',
      note: input.note,
    }));
    return { writes, sample: entries.at(0) };
  }

  private async namesOf({ from }: Reassign): Promise<string[]> {
    const table = await this.options.index.table();
    return caredEntries(table)
      .filter(({ owner, care }) => fits(from, owner, care.assignedScout))
      .map(({ summary }) => summary.name);
  }
}
