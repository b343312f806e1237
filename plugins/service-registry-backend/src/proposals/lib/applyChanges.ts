import { FieldChange } from '@rathaus/rathaus-common';

type Content = Record<string, unknown>;

function isContent(value: unknown): value is Content {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function withValue(
  content: Content,
  [key, ...rest]: string[],
  value: unknown,
): Content {
  const { [key]: present, ...others } = content;
  if (rest.length === 0) {
    return value === undefined ? others : { ...others, [key]: value };
  }
  const group = withValue(isContent(present) ? present : {}, rest, value);
  return Object.keys(group).length ? { ...others, [key]: group } : others;
}

/**
 * Puts the new values of some fields into content and leaves the rest as it
 * is. A change without `after` empties its field; a group whose fields are all
 * empty goes with them. What comes out is for the schema to judge.
 */
export function applyChanges(
  fields: object,
  changes: ReadonlyArray<Pick<FieldChange, 'path' | 'after'>>,
): Content {
  return changes.reduce<Content>(
    (content, { path, after }) => withValue(content, path.split('.'), after),
    { ...fields },
  );
}
