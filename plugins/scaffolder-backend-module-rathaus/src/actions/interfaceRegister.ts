import { NotAllowedError } from '@backstage/errors';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  createDescriptorSchema,
  DescriptorContent,
  entryNameFromRef,
  INTERFACE_TYPES,
  ServiceRegistryClient,
} from '@rathaus/plugin-service-registry-common';
import { parseFields } from '@rathaus/rathaus-common';
import { catalogPage, proposalPage } from '../lib/addresses';
import { GermanFieldsError, withoutEmpty } from '../lib/entryInput';
import { Initiator, Initiators } from '../lib/Initiators';
import { inGerman, statusOf } from '../lib/inGerman';
import { putOut, Result, resultOutputs } from '../lib/result';
import { examples } from './interfaceRegister.examples';

const FAILED = 'Die Schnittstelle wurde nicht registriert';

/**
 * `rathaus:interface:register`: an interface in the catalog, bound to the entries that provide it.
 *
 * Whoever registers it must be allowed to edit all of them; where the person may not, it ends in a proposal to those who may.
 * Done again it finds the interface and the bonds that are there, or the proposal.
 */
export function createInterfaceRegisterAction(options: {
  initiators: Initiators;
  registry: ServiceRegistryClient;
}) {
  const { initiators, registry } = options;
  return createTemplateAction({
    id: 'rathaus:interface:register',
    description: 'Registriert eine Schnittstelle und bindet sie an Einträge',
    examples,
    supportsDryRun: true,
    schema: {
      input: v3 =>
        v3
          .object({
            title: v3.string().describe('Bezeichnung'),
            type: v3.enum(INTERFACE_TYPES).describe('Art'),
            description: v3.string().optional().describe('Wozu sie dient'),
            entries: v3
              .union([v3.string(), v3.array(v3.string())])
              .describe('Verweise auf die Einträge, die sie anbieten'),
            definition: v3
              .string()
              .optional()
              .describe('Text der OpenAPI- oder AsyncAPI-Datei'),
            url: v3
              .string()
              .optional()
              .describe('Adresse, unter der die Beschreibung liegt'),
          })
          .strict(),
      output: resultOutputs,
    },
    async handler(context) {
      const { entries, ...input } = context.input;
      const parsed = parseFields(createDescriptorSchema, {
        ...withoutEmpty(input),
        kind: 'interface',
        entries: [entries].flat(),
      });
      if (!parsed.ok) {
        throw new GermanFieldsError(parsed.problems);
      }
      const initiator = await initiators.of(context);
      const content = parsed.value;
      if (context.isDryRun) {
        putOut(context, registered('api:interfaces/beispiel', content));
        return;
      }
      const result = await context.checkpoint({
        key: 'interface',
        fn: () =>
          inGerman(FAILED, () => register(registry, content, initiator)),
      });
      context.logger.info(`${result.title}: ${result.next}`);
      putOut(context, result);
    },
  });
}

async function register(
  registry: ServiceRegistryClient,
  content: DescriptorContent,
  initiator: Initiator,
): Promise<Result> {
  const token = await initiator.tokenFor('service-registry');
  let entityRef: string;
  try {
    ({ entityRef } = await registry.createDescriptor(content, token));
  } catch (error) {
    if (statusOf(error) !== 403) {
      throw error;
    }
    return propose(registry, content, token);
  }
  const entries = content.kind === 'interface' ? content.entries : [];
  for (const ref of entries) {
    const name = entryNameFromRef(ref) ?? ref;
    const { fields, revision } = await registry.getEntry(name, token);
    if (!fields.providesApis.includes(entityRef)) {
      await registry.updateEntry(
        name,
        revision,
        {
          fields: {
            ...fields,
            providesApis: [...fields.providesApis, entityRef],
          },
          note: `Schnittstelle ${content.title} registriert`,
        },
        token,
      );
    }
  }
  return registered(entityRef, content);
}

async function propose(
  registry: ServiceRegistryClient,
  descriptor: DescriptorContent,
  token: { token: string },
): Promise<Result> {
  try {
    const { id, entryTitle } = await registry.proposeDescriptor(
      { descriptor },
      token,
    );
    return {
      outcome: 'proposed',
      title: entryTitle,
      href: proposalPage(id),
      next: 'Eine Schnittstelle registriert, wer alle ihre Einträge bearbeiten darf. Ihr Vorschlag liegt dort vor; Sie erfahren, wie entschieden wird.',
      missing: [],
    };
  } catch (error) {
    if (statusOf(error) === 403) {
      throw new NotAllowedError(
        `${FAILED}. Einträge: Einer davon wird in seinem Repository gepflegt oder ist zurückgezogen. Bitte wenden Sie sich an das IT-Team oder den Digital Scout des Fachbereichs.`,
      );
    }
    throw error;
  }
}

function registered(entityRef: string, { title }: { title: string }): Result {
  return {
    outcome: 'done',
    title,
    href: catalogPage(entityRef),
    entityRef,
    next: 'Die Schnittstelle steht nach wenigen Sekunden im Katalog und ist an die Einträge gebunden.',
    missing: [],
  };
}
