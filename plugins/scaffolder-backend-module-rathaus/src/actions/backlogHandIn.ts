import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { BacklogClient } from '@rathaus/plugin-backlog-common';
import { itemPage } from '../lib/addresses';
import { Initiator, Initiators } from '../lib/Initiators';
import { inGerman } from '../lib/inGerman';
import { putOut, Result, resultOutputs } from '../lib/result';
import { examples } from './backlogHandIn.examples';

const FAILED = 'Der Bedarf wurde nicht eingereicht';

/** For so long a need of the same title is the same need, whose answer was lost; later it is a new one. */
const SAME_NEED_MS = 24 * 60 * 60 * 1000;

interface Need {
  board: string;
  school: string;
  title: string;
  description?: string;
  category?: string;
}

/**
 * `rathaus:backlog:hand-in`: hands in what a school needs.
 *
 * The need is looked up before it is handed in: the same title for the same school by the same person within a day is the same need.
 */
export function createHandInAction(options: {
  initiators: Initiators;
  backlog: BacklogClient;
}) {
  const { initiators, backlog } = options;
  return createTemplateAction({
    id: 'rathaus:backlog:hand-in',
    description: 'Reicht den Bedarf einer Schule ein',
    examples,
    supportsDryRun: true,
    schema: {
      input: v3 =>
        v3
          .object({
            board: v3.string().default('schulen').describe('Tafel'),
            school: v3.string().describe('Verweis auf die Schule'),
            title: v3.string().describe('Was gebraucht wird, kurz'),
            description: v3.string().optional().describe('Beschreibung'),
            category: v3
              .string()
              .optional()
              .describe('Bereich, z. B. wlan oder endgeraete'),
          })
          .strict(),
      output: resultOutputs,
    },
    async handler(context) {
      const initiator = await initiators.of(context);
      const { board = 'schulen', school, title } = context.input;
      const need: Need = {
        board,
        school: school.toLowerCase(),
        title: title.trim(),
        description: context.input.description || undefined,
        category: context.input.category || undefined,
      };
      if (context.isDryRun) {
        putOut(context, handedIn(need.board, need.title));
        return;
      }
      const result = await context.checkpoint({
        key: 'need',
        fn: () => inGerman(FAILED, () => handIn(backlog, need, initiator)),
      });
      context.logger.info(`${result.title}: ${result.next}`);
      putOut(context, result);
    },
  });
}

async function handIn(
  backlog: BacklogClient,
  { board, ...need }: Need,
  initiator: Initiator,
): Promise<Result> {
  const token = await initiator.tokenFor('backlog');
  const since = new Date(Date.now() - SAME_NEED_MS).toISOString();
  let after: number | undefined;
  do {
    const page = await backlog.getItems(board, { after }, token);
    const present = page.items.find(
      item =>
        item.createdBy === initiator.userRef &&
        item.fields.title === need.title &&
        item.createdAt > since &&
        item.handedInBy === need.school,
    );
    if (present) {
      return handedIn(board, present.fields.title, present.id);
    }
    after = page.nextAfter;
  } while (after !== undefined);
  const item = await backlog.handIn(board, need, token);
  return handedIn(board, item.fields.title, item.id);
}

function handedIn(board: string, title: string, item?: string): Result {
  return {
    outcome: 'handed-in',
    title,
    href: itemPage(board, item ?? ''),
    next: 'Die Task Force prüft den Bedarf. Sie erfahren, wenn er eingeplant oder abgelehnt wird.',
    missing: [],
  };
}
