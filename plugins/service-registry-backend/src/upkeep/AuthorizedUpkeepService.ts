import { NotAllowedError, ServiceUnavailableError } from '@backstage/errors';
import {
  ConfirmEntries,
  ConfirmResult,
  entryConfirmPermission,
  entryReadPermission,
  ServiceEntry,
  UpkeepFigures,
  upkeepFiguresPermission,
  UpkeepItem,
  UpkeepList,
  UpkeepQuery,
} from '@rathaus/plugin-service-registry-common';
import { RevisionConflictError } from '@rathaus/rathaus-common';
import { actorOf, Caller } from '@rathaus/rathaus-node';
import { EntryIndex } from '../browse/EntryIndex';
import { GroupTitles } from '../catalog/GroupTitles';
import { EntryPresenter } from '../entries/EntryPresenter';
import { EntryStore, StoredEntry } from '../entries/EntryStore';
import { presentationPermissions } from '../entries/presentEntry';
import { readableEntry } from '../entries/readableEntry';
import { EntryAccess } from '../permissions/EntryAccess';
import { EntryAuthorizer } from '../permissions/EntryAuthorizer';
import { RefsOf } from '../permissions/refsOf';
import { ProposalStore } from '../proposals/ProposalStore';
import { InCharge } from '../scouts/InCharge';
import { ScoutsDirectory } from '../scouts/ScoutsDirectory';
import { CaredEntry, caredEntries } from './caredEntries';
import { ConfirmationStore, Statement } from './ConfirmationStore';
import { countFigures } from './countFigures';
import { listUpkeep } from './listUpkeep';
import { UpkeepRules } from './UpkeepRules';
import { UpkeepService } from './UpkeepService';
import { visibleMissing } from './visibleMissing';

type ConfirmOutcome = ConfirmResult['items'][number];

const permissions = [entryReadPermission, ...presentationPermissions];

/** Is the entry one that anybody confirms here? */
function isKept(entry: StoredEntry): boolean {
  return entry.origin === 'portal' && !entry.retiredAt;
}

function mayConfirm(entry: StoredEntry, access: EntryAccess): boolean {
  return isKept(entry) && access.allows(entryConfirmPermission, entry.fields);
}

/** Confirms entries and says what there is to confirm, to those who may. */
export class AuthorizedUpkeepService implements UpkeepService {
  constructor(
    private readonly options: {
      entries: EntryStore;
      index: EntryIndex;
      confirmations: ConfirmationStore;
      proposals: Pick<ProposalStore, 'countOpen'>;
      presenter: EntryPresenter;
      rules: UpkeepRules;
      scouts: ScoutsDirectory;
      titles: GroupTitles;
      authorizer: EntryAuthorizer;
      refsOf: RefsOf;
      now?: () => Date;
    },
  ) {}

  async confirm(
    name: string,
    revision: number,
    input: { doubt?: string },
    caller: Caller,
  ): Promise<ServiceEntry> {
    const { entries, presenter } = this.options;
    const access = await this.accessOf(caller);
    const entry = await readableEntry(entries, name, access);
    access.assert(entryConfirmPermission, entry.fields);
    if (!isKept(entry)) {
      throw new NotAllowedError(`Nobody confirms entry "${name}" here`);
    }
    const noted = await this.note(
      entry.revision === revision ? [{ name, revision, ...input }] : [],
      caller,
    );
    const present = await readableEntry(entries, name, access);
    const answer = await presenter.present(present, access);
    if (!noted.has(name)) {
      throw new RevisionConflictError(`Entry "${name}"`, answer);
    }
    return answer;
  }

  async confirmMany(
    input: ConfirmEntries,
    caller: Caller,
  ): Promise<ConfirmResult> {
    const access = await this.accessOf(caller);
    access.assertSome(entryConfirmPermission);
    const names = input.entries.map(({ name }) => name);
    const before = await this.readMany(names, access);
    const noted = await this.note(
      input.entries.filter(({ name, revision }) => {
        const entry = before.get(name);
        return entry?.revision === revision && mayConfirm(entry, access);
      }),
      caller,
    );
    const after = await this.readMany(names, access);
    return {
      items: input.entries.map(statement =>
        noted.has(statement.name)
          ? {
              name: statement.name,
              result: statement.doubt === undefined ? 'confirmed' : 'doubtful',
            }
          : refusal(statement, after.get(statement.name), access),
      ),
    };
  }

  async list(query: UpkeepQuery, caller: Caller): Promise<UpkeepList> {
    const { index, proposals, refsOf, rules, scouts, titles } = this.options;
    const access = await this.accessOf(caller);
    access.assertSome(entryReadPermission);
    const [refs, offices, table, openProposals, ownerTitles] =
      await Promise.all([
        refsOf(caller),
        scouts.offices(),
        index.table(),
        proposals.countOpen(),
        titles.get(),
      ]);
    if (!offices) {
      throw new ServiceUnavailableError(
        'The scouts plugin does not say who looks after what',
      );
    }
    const inCharge = new InCharge(offices, []);
    const today = rules.today();
    const toItem = (entry: CaredEntry): UpkeepItem => ({
      name: entry.summary.name,
      title: entry.summary.title,
      type: entry.summary.type,
      owner: entry.owner,
      ownerTitle: ownerTitles.get(entry.owner),
      revision: entry.care.revision,
      updatedAt: entry.summary.updatedAt,
      upkeep: rules.view(entry.care.dueOn(), entry.care.confirmation, today),
      missing: visibleMissing(entry.care.missing, entry, access),
      openProposals: openProposals.get(entry.summary.name) ?? 0,
    });
    const mine = caredEntries(table).filter(
      entry =>
        inCharge
          .of({ owner: entry.owner, assignedScout: entry.care.assignedScout })
          .some(ref => refs.has(ref)) &&
        access.allows(entryReadPermission, entry),
    );
    return listUpkeep(mine.map(toItem), query);
  }

  async figures(caller: Caller): Promise<UpkeepFigures> {
    const { authorizer, index, proposals, rules } = this.options;
    const access = await authorizer.accessOf(caller.credentials, [
      upkeepFiguresPermission,
    ]);
    access.assertSome(upkeepFiguresPermission);
    const [table, openProposals] = await Promise.all([
      index.table(),
      proposals.countOpen(),
    ]);
    return {
      items: countFigures(caredEntries(table), openProposals, {
        rules,
        today: rules.today(),
      }),
    };
  }

  private accessOf(caller: Caller): Promise<EntryAccess> {
    return this.options.authorizer.accessOf(caller.credentials, permissions);
  }

  private async note(statements: Statement[], caller: Caller) {
    const { confirmations, now = () => new Date() } = this.options;
    return statements.length
      ? confirmations.note(statements, {
          actor: actorOf(caller.credentials),
          at: now().toISOString(),
        })
      : new Set<string>();
  }

  /** The entries that exist for this person, by name. */
  private async readMany(names: string[], access: EntryAccess) {
    const entries = await this.options.entries.getMany(names);
    return new Map(
      entries
        .filter(({ fields }) => access.allows(entryReadPermission, fields))
        .map(entry => [entry.name, entry]),
    );
  }
}

/** Why nothing was noted of an entry. */
function refusal(
  { name }: Statement,
  entry: StoredEntry | undefined,
  access: EntryAccess,
): ConfirmOutcome {
  if (!entry) {
    return { name, result: 'notFound' };
  }
  return mayConfirm(entry, access)
    ? { name, result: 'changed', revision: entry.revision }
    : { name, result: 'notAllowed' };
}
