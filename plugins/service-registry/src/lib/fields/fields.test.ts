import { entryFieldsSchema } from '@rathaus/plugin-service-registry-common';
import { fieldLeaves } from '@rathaus/rathaus-common';
import { z } from 'zod';
import type { Text } from '../../translations/useText';
import {
  compareFieldPaths,
  describeFieldValue,
  fieldLabel,
  fieldOfPath,
  FIELD_KINDS,
} from '.';

const t = ((key: string, params?: object) =>
  params ? `${key} ${JSON.stringify(params)}` : key) as unknown as Text;
const context = {
  t,
  nameOf: (ref: string) => `Name von ${ref}`,
  referenceName: (_: string, key: string) =>
    key === '10001' ? 'Personalausweis' : undefined,
};

/** Dotted paths of all leaves that the contract's schema knows. */
function leafPaths(schema: unknown, path: string[] = []): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return leafPaths(schema.unwrap(), path);
  }
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([key, child]) =>
      leafPaths(child, [...path, key]),
    );
  }
  return [path.join('.')];
}

describe('fields of an entry', () => {
  it('knows each field of the contract, and no other', () => {
    expect(Object.keys(FIELD_KINDS).sort()).toEqual(
      leafPaths(entryFieldsSchema).sort(),
    );
  });

  it('finds the field that a path lies in', () => {
    expect(fieldOfPath('links.0.url')).toBe('links');
    expect(fieldOfPath('support.phone')).toBe('support.phone');
    expect(fieldOfPath('support')).toBeUndefined();
  });

  it('names fields for people, and shows a path from another time as it is', () => {
    expect(fieldLabel(t, 'leikaKeys.2')).toBe('field.leikaKeys');
    expect(fieldLabel(t, 'fruehere.angabe')).toBe('fruehere.angabe');
  });

  it('sorts paths in reading order', () => {
    const paths = [...fieldLeaves({ notes: 'x', title: 'y', anders: 'z' })];
    expect(paths.map(([path]) => path).sort(compareFieldPaths)).toEqual([
      'title',
      'notes',
      'anders',
    ]);
  });

  it.each([
    ['type', 'online-dienst', ['vocabulary.type.online-dienst']],
    ['type', 'von-frueher', ['von-frueher']],
    ['audiences', ['buerger'], ['vocabulary.audience.buerger']],
    ['owner', 'group:default/a', ['Name von group:default/a']],
    ['ozgId', '10001', ['10001 Personalausweis']],
    ['ozgId', '10002', ['10002']],
    ['operator.validFrom', '2026-03-01', ['01.03.2026']],
    ['restricted.contract.costPerYearCents', 123456, ['1.234,56\u00a0€']],
    ['reviewIntervalMonths', 12, ['value.months {"count":12}']],
    ['aliases', ['Perso', 'nPA'], ['Perso', 'nPA']],
    ['aliases', [], []],
    ['summary', undefined, []],
    ['version', '', []],
  ])('puts %s %j into words', (path, value, words) => {
    expect(describeFieldValue(path, value, context)).toEqual(words);
  });

  it('puts a link into words', () => {
    const link = { title: 'Start', url: 'https://a.example', purpose: 'hilfe' };
    expect(describeFieldValue('links', [link], context)).toEqual([
      'value.link {"title":"Start","purpose":"vocabulary.linkPurpose.hilfe","url":"https://a.example"}',
    ]);
  });
});
