import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  createDescriptorSchema,
  DescriptorContent,
  Proposal,
  ServiceRegistryClient,
} from '@rathaus/plugin-service-registry-common';
import { parseFields } from '@rathaus/rathaus-common';
import { catalogPage, proposalPage } from '../lib/addresses';
import { GermanFieldsError, withoutEmpty } from '../lib/entryInput';
import { Initiator, Initiators } from '../lib/Initiators';
import { inGerman, statusOf } from '../lib/inGerman';
import { putOut, Result, resultOutputs } from '../lib/result';
import { examples } from './teamRegister.examples';

const FAILED = 'Das Team wurde nicht angelegt';

/**
 * `rathaus:team:register`: a team with members and contact card in the catalog, or a proposal of it to the CDO office where
 * the person may make none. Done again it finds the team or the proposal.
 */
export function createTeamRegisterAction(options: {
  initiators: Initiators;
  registry: ServiceRegistryClient;
}) {
  const { initiators, registry } = options;
  return createTemplateAction({
    id: 'rathaus:team:register',
    description: 'Legt ein Team mit Mitgliedern und Kontaktkarte an',
    examples,
    supportsDryRun: true,
    schema: {
      input: v3 =>
        v3
          .object({
            title: v3.string().describe('Name des Teams'),
            description: v3.string().optional().describe('Wofür es da ist'),
            members: v3
              .array(v3.string())
              .optional()
              .describe('Verweise auf die Mitglieder'),
            email: v3.string().optional().describe('E-Mail des Teams'),
            phone: v3.string().optional().describe('Telefon des Teams'),
          })
          .strict(),
      output: resultOutputs,
    },
    async handler(context) {
      const parsed = parseFields(createDescriptorSchema, {
        ...withoutEmpty(context.input),
        kind: 'team',
      });
      if (!parsed.ok) {
        throw new GermanFieldsError(parsed.problems);
      }
      const initiator = await initiators.of(context);
      const content = parsed.value;
      if (context.isDryRun) {
        putOut(context, registered('group:teams/beispiel', content));
        return;
      }
      const result = await context.checkpoint({
        key: 'team',
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
  try {
    const { entityRef } = await registry.createDescriptor(content, token);
    return registered(entityRef, content);
  } catch (error) {
    if (statusOf(error) !== 403) {
      throw error;
    }
    return proposed(
      await registry.proposeDescriptor({ descriptor: content }, token),
    );
  }
}

function proposed({ id, entryTitle }: Proposal): Result {
  return {
    outcome: 'proposed',
    title: entryTitle,
    href: proposalPage(id),
    next: 'Teams legen IT-Teams, das CDO-Büro und die Portal-Administration an. Ihr Vorschlag liegt dem CDO-Büro vor; Sie erfahren, wie es entscheidet.',
    missing: [],
  };
}

function registered(entityRef: string, { title }: { title: string }): Result {
  return {
    outcome: 'done',
    title,
    href: catalogPage(entityRef),
    entityRef,
    next: 'Das Team steht nach wenigen Sekunden im Katalog.',
    missing: [],
  };
}
