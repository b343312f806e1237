import type { Text } from '../../translations/useText';
import { changeParts } from './changeParts';

const context = {
  t: ((key: string) => key) as unknown as Text,
  nameOf: (ref: string) => `Name von ${ref}`,
};

describe('changeParts', () => {
  it('shows single values side by side, in words', () => {
    const change = { path: 'lifecycle', before: 'geplant', after: 'produktiv' };
    expect(changeParts(change, context)).toEqual({
      as: 'value',
      before: 'vocabulary.lifecycle.geplant',
      after: 'vocabulary.lifecycle.produktiv',
    });
  });

  it('leaves the missing side of a value empty', () => {
    expect(changeParts({ path: 'version', after: '4.2' }, context)).toEqual({
      as: 'value',
      before: undefined,
      after: '4.2',
    });
  });

  it('shows lists by what came and what went, by name', () => {
    const change = {
      path: 'dependsOn',
      before: ['component:default/a', 'component:default/b'],
      after: ['component:default/b', 'component:default/c'],
    };
    expect(changeParts(change, context)).toEqual({
      as: 'list',
      added: ['Name von component:default/c'],
      removed: ['Name von component:default/a'],
    });
  });

  it('shows a list that was empty before', () => {
    expect(changeParts({ path: 'aliases', after: ['Perso'] }, context)).toEqual(
      { as: 'list', added: ['Perso'], removed: [] },
    );
  });

  it('compares long texts word by word', () => {
    const text = 'Hier beantragen Sie Ihren Ausweis. '.repeat(3);
    const change = {
      path: 'description',
      before: text,
      after: text.replace('Ausweis', 'Pass'),
    };
    expect(changeParts(change, context)).toMatchObject({
      as: 'text',
      parts: expect.arrayContaining([
        { text: 'Ausweis', is: 'removed' },
        { text: 'Pass', is: 'added' },
      ]),
    });
  });

  it('shows a sentence that was written anew beside the old one', () => {
    const change = {
      path: 'summary',
      before: 'Termin, Unterlagen und Stand der Bearbeitung für den Ausweis.',
      after:
        'Hier beantragen Sie online, was Sie danach im Bürgerbüro abholen.',
    };
    expect(changeParts(change, context)).toEqual({
      as: 'value',
      before: change.before,
      after: change.after,
    });
  });
});
