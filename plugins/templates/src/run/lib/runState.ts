import {
  LogEvent,
  ScaffolderTask,
  ScaffolderTaskStatus,
} from '@backstage/plugin-scaffolder-common';
import { StepResult, stepResultOf } from '@rathaus/rathaus-common';
import { z } from 'zod';

/** A step of a run. */
export interface RunStep {
  id: string;
  /** As the template's author called it. */
  name: string;
  status: ScaffolderTaskStatus;
  /** What it has made, in this attempt or an earlier one. */
  made?: StepResult;
}

/** What a run made, with a way there. */
export interface RunLink {
  title: string;
  /** An address, or a path of the portal. */
  url: string;
}

/** A text that a run leaves behind, as Markdown. */
export interface RunText {
  title?: string;
  content: string;
}

/** How a run's last attempt went so far. */
export interface RunState {
  status: 'running' | 'completed' | 'failed' | 'cancelled';
  steps: readonly RunStep[];
  /** Why it failed. */
  failure?: string;
  links: readonly RunLink[];
  texts: readonly RunText[];
  /** Technical lines of all attempts. */
  log: readonly string[];
  /** Id of the newest event. */
  lastEvent?: number;
}

const condition = z.union([z.boolean(), z.string()]).optional();
const linkSchema = z.object({
  if: condition,
  title: z.string().optional(),
  url: z.string().optional(),
  entityRef: z.string().optional(),
});
const textSchema = z.object({
  if: condition,
  title: z.string().optional(),
  content: z.string(),
});
const completionSchema = z.object({
  error: z.object({ message: z.string() }).optional().catch(undefined),
  output: z
    .object({
      links: z.array(linkSchema.catch({})).optional().catch(undefined),
      text: z
        .array(textSchema.catch({ content: '' }))
        .optional()
        .catch(undefined),
    })
    .optional()
    .catch(undefined),
});

/** A run before its first event. */
export function openRun(task: ScaffolderTask): RunState {
  return {
    status: 'running',
    steps: task.spec.steps.map(({ id, name }) => ({
      id,
      name,
      status: 'open',
    })),
    links: [],
    texts: [],
    log: [],
  };
}

/** Templates' conditions come as they were rendered: as a value or as its text. */
function applies(value: z.output<typeof condition>): boolean {
  return value !== false && value !== 'false' && value !== '';
}

function urlOf(link: z.output<typeof linkSchema>): string | undefined {
  if (link.url) {
    return link.url;
  }
  const [, kind, namespace, name] =
    /^([^:]+):([^/]+)\/(.+)$/.exec(link.entityRef ?? '') ?? [];
  return name && `/catalog/${namespace}/${kind}/${name}`;
}

/** Errors that were handed on carry their kind before their words, for developers. */
function plainWords(message: string): string {
  return message.replace(/^(?:[A-Za-z]*Error: )+/, '');
}

function complete(state: RunState, body: unknown): RunState {
  const { error, output } = completionSchema.catch({}).parse(body);
  const ended = state.steps.map(step =>
    step.status === 'processing'
      ? {
          ...step,
          status: error ? ('failed' as const) : ('completed' as const),
        }
      : step,
  );
  if (state.status === 'cancelled') {
    return { ...state, steps: ended };
  }
  return {
    ...state,
    steps: ended,
    status: error ? 'failed' : 'completed',
    failure: error && plainWords(error.message),
    links: (output?.links ?? []).flatMap(link => {
      const url = urlOf(link);
      return url && applies(link.if) ? [{ title: link.title ?? url, url }] : [];
    }),
    texts: (output?.text ?? []).flatMap(text =>
      text.content && applies(text.if)
        ? [{ title: text.title, content: text.content }]
        : [],
    ),
  };
}

/** The run after one more event. An event that was seen already changes nothing. */
export function afterEvent(state: RunState, event: LogEvent): RunState {
  if (state.lastEvent !== undefined && event.id <= state.lastEvent) {
    return state;
  }
  const { message, stepId, status } = event.body;
  const seen: RunState = {
    ...state,
    lastEvent: event.id,
    log: [...state.log, `${event.createdAt} ${message ?? event.type}`],
  };
  switch (event.type) {
    case 'log': {
      const made = stepResultOf(message ?? '');
      return {
        ...seen,
        steps: seen.steps.map(step =>
          step.id === stepId
            ? {
                ...step,
                status: status ?? step.status,
                made: made ?? step.made,
              }
            : step,
        ),
      };
    }
    case 'cancelled':
      return {
        ...seen,
        status: 'cancelled',
        steps: seen.steps.map(step =>
          step.status === 'processing'
            ? { ...step, status: 'cancelled' }
            : step,
        ),
      };
    case 'recovered':
      return {
        ...seen,
        status: 'running',
        failure: undefined,
        steps: seen.steps.map(step => ({ ...step, status: 'open' })),
      };
    case 'completion':
      return complete(seen, event.body);
    default:
      return seen;
  }
}
