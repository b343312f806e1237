/** Characters of entity names in the catalog. */
const NAME = '[a-z0-9][a-z0-9_.-]*';

/** What each placeholder may stand for: a Fachbereich has a name, a school its Schulnummer. */
const PLACEHOLDERS = {
  department: NAME,
  // Not any text: the group of a Fachbereich `schule-und-sport` is no school.
  school: '[0-9]+',
};
export type Placeholder = keyof typeof PLACEHOLDERS;

/** A group's ref in which a placeholder may stand for a part of the name. */
export type GroupPattern = {
  /**
   * What the placeholder stands for in the ref of a group.
   *
   * @returns the part, undefined when the ref does not fit the pattern
   */
  partOf(groupRef: string): string | undefined;
  /** Ref of the group in whose name the placeholder stands for `part`. */
  groupFor(part: string): string;
  /** Namespace of the groups that fit. */
  namespace: string;
};

/**
 * Reads a pattern such as `group:default/{department}-leitung`. Case does not matter, as in the catalog.
 *
 * @param pattern - full ref of a group with the placeholder once in its name
 * @param placeholder - the placeholder's name, without braces: it says what may stand in its place
 * @returns undefined when the text is no such pattern
 */
export function parseGroupPattern(
  pattern: string,
  placeholder: Placeholder,
): GroupPattern | undefined {
  const shape = new RegExp(
    `^group:(${NAME})/([a-z0-9_.-]*)\\{${placeholder}\\}([a-z0-9_.-]*)$`,
    'i',
  ).exec(pattern);
  if (!shape) {
    return undefined;
  }
  const [namespace, before, after] = shape
    .slice(1)
    .map(part => part.toLowerCase());
  const ref = new RegExp(
    `^group:${escape(namespace)}/${escape(before)}(${
      PLACEHOLDERS[placeholder]
    })${escape(after)}$`,
  );
  return {
    namespace,
    partOf: groupRef => ref.exec(groupRef.toLowerCase())?.[1],
    groupFor: part =>
      `group:${namespace}/${before}${part.toLowerCase()}${after}`,
  };
}

/** Whether a text is the full ref of a group, without placeholders. */
export function isGroupRef(text: string): boolean {
  return new RegExp(`^group:${NAME}/${NAME}$`, 'i').test(text);
}

function escape(text: string): string {
  return text.replace(/[.-]/g, '\\$&');
}
