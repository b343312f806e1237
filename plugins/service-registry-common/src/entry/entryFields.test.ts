import { parseFields } from '@rathaus/rathaus-common';
import { entryFieldsSchema } from './entryFields';

const minimal = {
  title: 'Meldebescheinigung',
  type: 'online-dienst',
  owner: 'group:default/buergerservice',
};

function problemsOf(change: object) {
  const result = parseFields(entryFieldsSchema, { ...minimal, ...change });
  return result.ok
    ? []
    : result.problems.map(({ path, code }) => `${path}: ${code}`);
}

describe('entryFieldsSchema', () => {
  it('fills in what may be left out', () => {
    expect(entryFieldsSchema.parse(minimal)).toEqual({
      ...minimal,
      lifecycle: 'produktiv',
      responsibility: 'stadt',
      aliases: [],
      audiences: [],
      leikaKeys: [],
      xoevStandards: [],
      dependsOn: [],
      providesApis: [],
      consumesApis: [],
      links: [],
    });
  });

  it.each([
    [{ title: undefined }, 'title: required'],
    [{ title: 7 }, 'title: invalid_type'],
    [{ title: 'x'.repeat(201) }, 'title: too_long'],
    [{ title: 'a\u0000bc' }, 'title: control_characters'],
    [{ title: 'abc\ud800' }, 'title: control_characters'],
    [{ title: 'eins\nzwei' }, 'title: line_break'],
    [{ type: 'website' }, 'type: invalid_choice'],
    [{ colour: 'red' }, 'colour: unknown_field'],
    [{ restricted: { secret: 1 } }, 'restricted.secret: unknown_field'],
    [{ leikaKeys: ['12345678901234'] }, 'leikaKeys.0: invalid_leika_key'],
    [
      { leikaKeys: ['99012001000000', '99012001000000'] },
      'leikaKeys.1: duplicate',
    ],
    [{ ozgId: '123' }, 'ozgId: invalid_ozg_id'],
    [
      { maturity: { level: 5, model: '1.1' } },
      'maturity.level: maturity_level_not_in_model',
    ],
    [
      { description: 'x <script>alert(1)</script>' },
      'description: html_not_allowed',
    ],
    [
      { description: '<img src=x onerror=alert(1)>' },
      'description: html_not_allowed',
    ],
    [{ description: '[x](javascript:alert(1))' }, 'description: unsafe_link'],
    [{ support: { email: 'nobody' } }, 'support.email: invalid_email'],
    [
      { links: [{ title: 'a', url: 'ftp://x', purpose: 'hilfe' }] },
      'links.0.url: invalid_url',
    ],
    [{ owner: 'user:default/x' }, 'owner: invalid_ref'],
    [
      { restricted: { contract: { start: '2026-02-30' } } },
      'restricted.contract.start: invalid_date',
    ],
    [
      { restricted: { contract: { start: '2026-02-02', end: '2026-02-01' } } },
      'restricted.contract.end: ends_before_start',
    ],
  ])('refuses %j', (change, problem) => {
    expect(problemsOf(change)).toEqual([problem]);
  });

  it('takes comparisons, autolinks and umlauts in Markdown', () => {
    expect(
      problemsOf({ description: 'a < b, <https://x.de>, <a@b.de>, „Größe“' }),
    ).toEqual([]);
  });

  it('writes references in lower case', () => {
    expect(
      entryFieldsSchema.parse({ ...minimal, owner: 'Group:default/FB-1' })
        .owner,
    ).toBe('group:default/fb-1');
  });
});
