import { formatDate, formatEuro, formatNumber } from '@rathaus/rathaus-react';
import type { Text } from '../../translations/useText';
import { FieldKind, fieldKind, fieldOfPath } from './fieldKinds';
import { wordFor } from './words';

/** What putting a value into words needs of its surroundings. */
export interface ValueContext {
  t: Text;
  /** The title of a catalog reference; see `useEntityNames`. */
  nameOf(ref: string): string;
  /** The name of a LeiKa key or OZG id, where it is known. */
  referenceName?(list: 'leika' | 'ozg', key: string): string | undefined;
}

function property(value: unknown, key: string): string {
  if (typeof value !== 'object' || value === null) {
    return '';
  }
  return String(
    Object.entries(value).find(([name]) => name === key)?.[1] ?? '',
  );
}

function describeOne(
  kind: FieldKind,
  value: unknown,
  context: ValueContext,
): string {
  const { t } = context;
  const text = String(value);
  switch (kind.is) {
    case 'choice':
    case 'choiceList':
      return wordFor(t, kind.vocabulary, text);
    case 'ref':
    case 'refList':
      return context.nameOf(text);
    case 'key':
    case 'keyList': {
      const name = context.referenceName?.(kind.list, text);
      return name ? `${text} ${name}` : text;
    }
    case 'date':
      return formatDate(text);
    case 'months':
      return t('value.months', { count: Number(value) });
    case 'euroCents':
      return formatEuro(Number(value));
    case 'number':
      return formatNumber(Number(value));
    case 'links':
      return t('value.link', {
        title: property(value, 'title'),
        purpose: wordFor(t, 'linkPurpose', property(value, 'purpose')),
        url: property(value, 'url'),
      });
    default:
      return text;
  }
}

/**
 * Puts the value of a field into words.
 *
 * @param path - dotted path of the field
 * @param value - as the API gives it; undefined, empty texts and empty lists give no words
 * @returns one text for a single value, one for each item of a list
 */
export function describeFieldValue(
  path: string,
  value: unknown,
  context: ValueContext,
): string[] {
  const field = fieldOfPath(path);
  const kind: FieldKind = field ? fieldKind(field) : { is: 'text' };
  const values = Array.isArray(value) ? value : [value];
  return values
    .filter(item => item !== undefined && item !== null && item !== '')
    .map(item => describeOne(kind, item, context));
}
