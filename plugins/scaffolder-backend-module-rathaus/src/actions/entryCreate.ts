import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  ENTRY_TYPES,
  entryEntityRef,
  entryNameFromRef,
  EntryFields,
  Proposal,
  ServiceEntry,
  ServiceRegistryClient,
} from '@rathaus/plugin-service-registry-common';
import { fieldProblem, slugFromTitle } from '@rathaus/rathaus-common';
import { ConflictError } from '@backstage/errors';
import { entryPage, proposalPage } from '../lib/addresses';
import {
  entryDetails,
  GermanFieldsError,
  parseEntryInput,
} from '../lib/entryInput';
import { missingWords } from '../lib/fieldNames';
import { Initiator, Initiators } from '../lib/Initiators';
import { inGerman, statusOf } from '../lib/inGerman';
import { putOut, Result, resultOutputs } from '../lib/result';
import { examples } from './entryCreate.examples';

const FAILED = 'Der Eintrag wurde nicht angelegt';

const NOT_ASKED = 'Dem Digital Scout wurde die Prüfung nicht aufgegeben';

/**
 * `rathaus:entry:create`: a new entry in the Servicekatalog, or a proposal for one where the person may not make entries for
 * the Fachbereich.
 *
 * The name of the entry is given with the request. So a run that is done again, or done once more with corrected values,
 * meets the entry that it has made already and goes on with it instead of making a second one.
 */
export function createEntryCreateAction(options: {
  initiators: Initiators;
  registry: ServiceRegistryClient;
}) {
  const { initiators, registry } = options;
  return createTemplateAction({
    id: 'rathaus:entry:create',
    description: 'Legt einen Eintrag im Servicekatalog an',
    examples,
    supportsDryRun: true,
    schema: {
      input: v3 =>
        v3
          .object({
            title: v3.string().describe('Bezeichnung'),
            type: v3.enum(ENTRY_TYPES).describe('Art des Eintrags'),
            owner: v3.string().describe('Verweis auf den Fachbereich'),
            review: v3
              .boolean()
              .optional()
              .describe(
                'Dem Digital Scout die Prüfung als Aufgabe geben, wenn nicht er selbst den Eintrag anlegt',
              ),
            ...entryDetails(v3),
          })
          .strict(),
      output: resultOutputs,
    },
    async handler(context) {
      const { review, ...given } = context.input;
      const fields = parseEntryInput(given);
      const initiator = await initiators.of(context);
      if (context.isDryRun) {
        putOut(context, { ...made(nameOf(fields), fields), missing: [] });
        return;
      }
      const result = await context.checkpoint({
        key: 'entry',
        fn: () => inGerman(FAILED, () => create(registry, fields, initiator)),
      });
      if (review && result.outcome === 'done') {
        await context.checkpoint({
          key: 'review',
          fn: () => inGerman(NOT_ASKED, () => ask(registry, result, initiator)),
        });
      }
      context.logger.info(`${result.title}: ${result.next}`);
      putOut(context, result);
    },
  });
}

async function create(
  registry: ServiceRegistryClient,
  fields: EntryFields,
  initiator: Initiator,
): Promise<Result> {
  const token = await initiator.tokenFor('service-registry');
  const name = nameOf(fields);
  try {
    return madeOf(await registry.createEntry({ name, fields }, token));
  } catch (error) {
    if (statusOf(error) === 403) {
      const proposal = await registry.proposeEntry({ name, fields }, token);
      return proposed(proposal);
    }
    if (statusOf(error) !== 409) {
      throw error;
    }
    const present = await registry.getEntry(name, token);
    const { items } = await registry.listRevisions(name, {}, token);
    const isOwn = items.some(
      ({ action, actor }) => action === 'create' && actor === initiator.userRef,
    );
    const isSame =
      present.fields.type === fields.type &&
      present.fields.owner === fields.owner &&
      !present.retiredAt;
    if (!isOwn || !isSame) {
      throw new ConflictError(
        `${FAILED}. Bezeichnung: Einen Eintrag „${
          present.fields.title
        }“ gibt es schon (${entryPage(
          name,
        )}). Bitte ergänzen Sie ihn dort oder wählen Sie eine andere Bezeichnung.`,
      );
    }
    return madeOf(present);
  }
}

/**
 * Gives the Scouts of the entry the task to review it. Whoever confirms it themselves needs no such task, and one that is
 * open already is enough.
 */
async function ask(
  registry: ServiceRegistryClient,
  { entityRef = '', missing = [] }: Result,
  initiator: Initiator,
): Promise<void> {
  const token = await initiator.tokenFor('service-registry');
  const name = entryNameFromRef(entityRef) ?? '';
  const { scouts } = await registry.getEntry(name, token);
  if (scouts?.people.some(({ person }) => person === initiator.userRef)) {
    return;
  }
  const note = [
    'Neu aufgenommen. Bitte prüfen und bestätigen Sie den Eintrag.',
    ...(missing.length ? [`Es fehlt noch: ${missing.join(', ')}.`] : []),
  ].join(' ');
  const { items } = await registry.getEntryProposals(name, token);
  const isAsked = items.some(
    ({ kind, createdBy, note: said }) =>
      kind === 'remark' && createdBy === initiator.userRef && said === note,
  );
  if (!isAsked) {
    await registry.propose(name, 0, { kind: 'remark', note }, token);
  }
}

/** @throws FieldsError when no address can be made from the title */
function nameOf({ title }: EntryFields): string {
  const name = slugFromTitle(title);
  if (name.length < 2) {
    throw new GermanFieldsError([
      fieldProblem('title', 'title_without_letters'),
    ]);
  }
  return name;
}

function madeOf({ name, fields, missing = [] }: ServiceEntry): Result {
  return { ...made(name, fields), missing: missingWords(missing) };
}

function made(name: string, { title }: EntryFields): Result {
  return {
    outcome: 'done',
    title,
    href: entryPage(name),
    entityRef: entryEntityRef(name),
    next: 'Der Eintrag steht im Servicekatalog. Der Digital Scout des Fachbereichs prüft und bestätigt ihn.',
  };
}

function proposed({ id, entryTitle }: Proposal): Result {
  return {
    outcome: 'proposed',
    title: entryTitle,
    href: proposalPage(id),
    next: 'Für diesen Fachbereich legen seine Digital Scouts die Einträge an. Ihr Vorschlag liegt ihnen vor; Sie erfahren, wie sie entscheiden.',
    missing: [],
  };
}
