import { ConflictError, InputError, NotAllowedError } from '@backstage/errors';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { Department, ScoutsClient } from '@rathaus/plugin-scouts-common';
import { departmentPage } from '../lib/addresses';
import { Initiator, Initiators } from '../lib/Initiators';
import { inGerman, statusOf } from '../lib/inGerman';
import { putOut, Result, resultOutputs } from '../lib/result';
import { examples } from './scoutNominate.examples';

const FAILED = 'Die Nominierung wurde nicht eingetragen';

interface Nomination {
  department: string;
  /** Whoever starts the run where it is nobody else. */
  person?: string;
  note?: string;
}

/**
 * `rathaus:scout:nominate`: nominates somebody, or oneself, for a vacant post of a Digital Scout.
 *
 * Done again it finds the nomination on the post and makes no second one.
 */
export function createScoutNominateAction(options: {
  initiators: Initiators;
  scouts: ScoutsClient;
}) {
  const { initiators, scouts } = options;
  return createTemplateAction({
    id: 'rathaus:scout:nominate',
    description: 'Nominiert jemanden oder sich selbst als Digital Scout',
    examples,
    supportsDryRun: true,
    schema: {
      input: v3 =>
        v3
          .object({
            department: v3.string().describe('Verweis auf den Fachbereich'),
            person: v3
              .string()
              .optional()
              .describe('Verweis auf die Person; leer: man selbst'),
            note: v3.string().optional().describe('Begründung'),
          })
          .strict(),
      output: resultOutputs,
    },
    async handler(context) {
      const initiator = await initiators.of(context);
      const nomination: Nomination = {
        department: context.input.department.toLowerCase(),
        person: context.input.person?.toLowerCase() || undefined,
        note: context.input.note || undefined,
      };
      if (context.isDryRun) {
        putOut(context, nominated(nomination.department));
        return;
      }
      const result = await context.checkpoint({
        key: 'nomination',
        fn: () =>
          inGerman(FAILED, () => nominate(scouts, nomination, initiator)),
      });
      context.logger.info(`${result.title}: ${result.next}`);
      putOut(context, result);
    },
  });
}

async function nominate(
  scouts: ScoutsClient,
  nomination: Nomination,
  initiator: Initiator,
): Promise<Result> {
  const token = await initiator.tokenFor('scouts');
  const { items } = await scouts.getDepartments(token);
  const department = items.find(({ ref }) => ref === nomination.department);
  if (!department) {
    throw new InputError(
      `${FAILED}. Fachbereich: Diesen Fachbereich gibt es nicht, oder er hat keine Digital Scouts.`,
    );
  }
  const { title } = department;
  const person = nomination.person ?? initiator.userRef;
  if (isNominated(department, person, initiator)) {
    return nominated(department.ref, title);
  }
  const vacant = department.posts.find(({ state }) => state === 'vacant');
  if (!vacant) {
    throw new ConflictError(
      `${FAILED}. Fachbereich: In „${title}“ ist keine Stelle frei (${departmentPage(
        department.ref,
      )}).`,
    );
  }
  try {
    await scouts.nominate(
      vacant.revision,
      {
        postId: vacant.id,
        ...(person !== initiator.userRef && { person }),
        ...(nomination.note && { note: nomination.note }),
      },
      token,
    );
  } catch (error) {
    if (statusOf(error) === 403) {
      throw new NotAllowedError(
        `${FAILED}: Andere nominieren die Leitung des Fachbereichs und das CDO-Büro, sich selbst alle, die dort arbeiten. Bitte wenden Sie sich an die Leitung von „${title}“.`,
      );
    }
    throw error;
  }
  return nominated(department.ref, title);
}

/** States of a post in which somebody is on the way to the office. */
const ON_THE_WAY = new Set(['nominated', 'confirmed', 'accepted']);

/** Whether this nomination is there already, made by the same person. */
function isNominated(
  { posts }: Department,
  person: string,
  { userRef }: Initiator,
): boolean {
  return posts.some(
    ({ state, term }) =>
      ON_THE_WAY.has(state) &&
      term?.person === person &&
      term.nominatedBy === userRef,
  );
}

function nominated(department: string, title?: string): Result {
  return {
    outcome: 'nominated',
    title: `Digital Scout${title ? ` für ${title}` : ''}`,
    href: departmentPage(department),
    next: 'Die Leitung bestätigt die Nominierung, die nominierte Person nimmt an, und das CDO-Büro bestellt sie.',
    missing: [],
  };
}
