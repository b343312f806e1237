import { FieldChange } from '@rathaus/rathaus-common';
import {
  describeFieldValue,
  FieldKind,
  fieldKind,
  fieldOfPath,
  ValueContext,
} from '../../lib/fields';
import {
  diffList,
  diffText,
  isRewritten,
  TextPart,
  withContext,
} from './valueDiff';

/** A change of one field, ready to be shown. */
export type ChangeParts =
  /** Long texts, word by word. */
  | { as: 'text'; parts: TextPart[] }
  /** Lists, by what came and what went; neither means that only the order changed. */
  | { as: 'list'; added: string[]; removed: string[] }
  /** Single values; a missing side was or is empty. */
  | { as: 'value'; before?: string; after?: string };

function kindOf(path: string): FieldKind {
  const field = fieldOfPath(path);
  return field ? fieldKind(field) : { is: 'text' };
}

/** Below this length two texts side by side are easier to read than one with marks. */
const LONG_LINE = 60;

/** Decides how a change is shown, from what the field is. */
export function changeParts(
  change: FieldChange,
  context: ValueContext,
): ChangeParts {
  const { path, before, after } = change;
  const kind = kindOf(path).is;
  if (Array.isArray(before) || Array.isArray(after)) {
    const words = (value: unknown) => describeFieldValue(path, value, context);
    return { as: 'list', ...diffList(words(before), words(after)) };
  }
  const isText = kind === 'longText' || kind === 'text';
  if (
    isText &&
    typeof before === 'string' &&
    typeof after === 'string' &&
    Math.max(before.length, after.length) > LONG_LINE
  ) {
    const parts = diffText(before, after);
    if (!isRewritten(parts)) {
      return { as: 'text', parts: withContext(parts) };
    }
  }
  const [oldWord] = describeFieldValue(path, before, context);
  const [newWord] = describeFieldValue(path, after, context);
  return { as: 'value', before: oldWord, after: newWord };
}
