import { newEntryValues } from './formValues';
import { fieldOfProblem, problemsByField, validateValues } from './problems';

const valid = {
  ...newEntryValues('group:default/buergerservice'),
  title: 'Meldebescheinigung',
  type: 'online-dienst',
};
const options = { restricted: true, isNew: true };

function problemsOf(change: object) {
  const result = validateValues({ ...valid, ...change }, options);
  return result.ok
    ? []
    : result.problems.map(({ path, code }) => `${path}: ${code}`);
}

describe('validateValues', () => {
  it('gives the content that is sent', () => {
    expect(validateValues(valid, options)).toMatchObject({
      ok: true,
      fields: { title: 'Meldebescheinigung', restricted: {} },
    });
  });

  it.each([
    [{ title: '' }, ['title: required']],
    [{ type: '' }, ['type: required']],
    [{ owner: '' }, ['owner: required']],
    [{ title: '!!!' }, ['title: title_without_letters']],
    [{ 'support.email': 'niemand' }, ['support.email: invalid_email']],
    [{ 'maturity.level': '3' }, ['maturity.model: required']],
    [
      { 'maturity.level': '5', 'maturity.model': '1.1' },
      ['maturity.level: maturity_level_not_in_model'],
    ],
    [{ reviewIntervalMonths: 'oft' }, ['reviewIntervalMonths: invalid_type']],
    [
      { 'restricted.contract.costPerYearCents': '1,234.56' },
      ['restricted.contract.costPerYearCents: invalid_type'],
    ],
    [
      { links: [{ title: '', url: 'x', purpose: 'hilfe' }] },
      ['links.0.title: required', 'links.0.url: invalid_url'],
    ],
  ])('refuses %j', (change, problems) => {
    expect(problemsOf(change)).toEqual(problems);
  });

  it('does not judge the title of an entry that has its name', () => {
    const result = validateValues(
      { ...valid, title: '!!!' },
      { restricted: false, isNew: false },
    );
    expect(result.ok).toBe(true);
  });
});

describe('problemsByField', () => {
  it.each([
    ['support.phone', 'support.phone'],
    ['links.0.url', 'links'],
    ['leikaKeys.12', 'leikaKeys'],
    ['name', 'title'],
    ['fields.title', 'title'],
    ['maturity', 'maturity.model'],
    ['colour', undefined],
    ['', undefined],
  ])('finds the field of %j', (path, field) => {
    expect(fieldOfProblem(path)).toBe(field);
  });

  it('keeps apart what no field stands for', () => {
    const problem = (path: string) => ({
      path,
      code: 'invalid' as const,
      message: 'x',
    });
    const { byField, others } = problemsByField([
      problem('links.0.url'),
      problem('links.1.url'),
      problem('colour'),
    ]);
    expect(byField.get('links')).toHaveLength(2);
    expect(others.map(({ path }) => path)).toEqual(['colour']);
  });
});
