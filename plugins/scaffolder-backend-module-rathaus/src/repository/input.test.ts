import { parsePublishInput } from './input';

const GOOD = {
  name: 'team-daten',
  title: 'Team Daten',
  owner: 'group:default/team-daten',
};

describe('parsePublishInput', () => {
  it('takes what is left out as empty', () => {
    expect(parsePublishInput(GOOD)).toEqual({ ...GOOD, description: '' });
  });

  it.each([
    [{ name: '../daten' }, /^Name/],
    [{ name: '--upload-pack=x' }, /^Name/],
    [{ title: 'zwei\nZeilen' }, /^Bezeichnung/],
    [{ title: 'x'.repeat(1_000) }, /^Bezeichnung/],
    [{ description: '\u0000' }, /^Beschreibung/],
    [{ owner: 'user:default/eva' }, /^Team/],
    [{ visibility: 'alle' }, /^Sichtbarkeit/],
    [{ sourcePath: 7 }, /^Ordner/],
  ])('names the field in %j', (wrong, message) => {
    expect(() => parsePublishInput({ ...GOOD, ...wrong })).toThrow(message);
  });
});
