import { InputError } from '@backstage/errors';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { JsonObject } from '@backstage/types';
import {
  entryEntityRef,
  entryNameFromRef,
  Proposal,
  ServiceEntry,
  ServiceRegistryClient,
} from '@rathaus/plugin-service-registry-common';
import { diffFields, FieldChange, sameValue } from '@rathaus/rathaus-common';
import { entryPage, proposalPage } from '../lib/addresses';
import { entryDetails, parseEntryInput, withoutEmpty } from '../lib/entryInput';
import { missingWords } from '../lib/fieldNames';
import { Initiator, Initiators } from '../lib/Initiators';
import { inGerman } from '../lib/inGerman';
import { putOut, Result, resultOutputs } from '../lib/result';
import { examples } from './entryUpdate.examples';

const FAILED = 'Der Eintrag wurde nicht geändert';

/**
 * `rathaus:entry:update`: fills in or changes fields of an entry; fields that are not given stay as they are.
 *
 * Where the person may not edit the entry, the change is proposed. Done again it changes nothing more, because the entry
 * holds the values already, or the proposal is there.
 */
export function createEntryUpdateAction(options: {
  initiators: Initiators;
  registry: ServiceRegistryClient;
}) {
  const { initiators, registry } = options;
  return createTemplateAction({
    id: 'rathaus:entry:update',
    description: 'Ändert einen Eintrag oder schlägt die Änderung vor',
    examples,
    supportsDryRun: true,
    schema: {
      input: v3 =>
        v3
          .object({
            entry: v3.string().describe('Verweis auf den Eintrag'),
            title: v3.string().optional().describe('Bezeichnung'),
            note: v3.string().optional().describe('Warum geändert wird'),
            ...entryDetails(v3),
          })
          .strict(),
      output: resultOutputs,
    },
    async handler(context) {
      const { entry: ref, note, ...given } = context.input;
      const name = entryNameFromRef(ref.toLowerCase());
      if (!name) {
        throw new InputError(
          `${FAILED}. Eintrag: „${ref.slice(0, 100)}“ ist kein Eintrag.`,
        );
      }
      const initiator = await initiators.of(context);
      const change = { name, note: note || undefined, given };
      if (context.isDryRun) {
        putOut(context, {
          ...changed(name, name),
          missing: [],
        });
        return;
      }
      const result = await context.checkpoint({
        key: 'entry',
        fn: () => inGerman(FAILED, () => update(registry, change, initiator)),
      });
      context.logger.info(`${result.title}: ${result.next}`);
      putOut(context, result);
    },
  });
}

async function update(
  registry: ServiceRegistryClient,
  { name, note, given }: { name: string; note?: string; given: JsonObject },
  initiator: Initiator,
): Promise<Result> {
  const token = await initiator.tokenFor('service-registry');
  const entry = await registry.getEntry(name, token);
  const { restricted: details, ...others } = withoutEmpty(given);
  const fields = parseEntryInput({
    ...entry.fields,
    ...others,
    restricted: { ...entry.fields.restricted, ...asGroup(details) },
  });
  if (entry.allowedActions.includes('update')) {
    return changedOf(
      await registry.updateEntry(name, entry.revision, { fields, note }, token),
    );
  }
  const { restricted, ...open } = fields;
  const { items } = await registry.getEntryProposals(name, token);
  const wanted = diffFields({ ...entry.fields, restricted: undefined }, open);
  const present = items.find(
    proposal =>
      proposal.state === 'open' &&
      proposal.kind === 'edit' &&
      proposal.createdBy === initiator.userRef &&
      saysTheSame(proposal, wanted),
  );
  const proposal =
    present ??
    (await registry.propose(
      name,
      entry.revision,
      { kind: 'edit', fields: open, note },
      token,
    ));
  return {
    outcome: 'proposed',
    title: entry.fields.title,
    href: proposalPage(proposal.id),
    entityRef: entryEntityRef(name),
    next: 'Sie dürfen diesen Eintrag nicht selbst ändern. Die Änderung liegt dem Digital Scout als Vorschlag vor; Sie erfahren, wie er entscheidet.',
    missing: [],
  };
}

/** Whether what is proposed already is what is wanted. */
function saysTheSame({ changes }: Proposal, wanted: FieldChange[]): boolean {
  const values = new Map(changes.map(({ path, after }) => [path, after]));
  return (
    values.size === wanted.length &&
    wanted.every(
      ({ path, after }) =>
        values.has(path) && sameValue(values.get(path), after),
    )
  );
}

/** The restricted part as given; its schema says what may be in it. */
function asGroup(value: JsonObject[string]): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? value
    : {};
}

function changedOf({ name, fields, missing = [] }: ServiceEntry): Result {
  return { ...changed(name, fields.title), missing: missingWords(missing) };
}

function changed(name: string, title: string): Result {
  return {
    outcome: 'done',
    title,
    href: entryPage(name),
    entityRef: entryEntityRef(name),
    next: 'Die Änderung steht im Eintrag.',
  };
}
