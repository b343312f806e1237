import { answersToSend, presets, withAnswer } from './answers';
import { givenAnswers } from './given';
import { parseNumber, showNumber } from './number';
import { problemsOfRefusal } from './refusal';
import { fieldsOf, TemplateStep } from './schema';
import { problemsOf } from './validate';

const STEP: TemplateStep = {
  title: 'Was',
  schema: {
    required: ['title', 'kind'],
    properties: {
      title: { type: 'string', title: 'Titel', maxLength: 10 },
      kind: {
        type: 'string',
        enum: ['service', 'docs'],
        'ui:enumNames': ['Dienst', 'Dokumentation'],
        default: 'service',
      },
      owner: { type: 'string', 'ui:field': 'DepartmentPicker' },
      mail: { type: 'string', format: 'email' },
      slug: {
        type: 'string',
        pattern: '^[a-z]+$',
        'ui:patternMessage': 'Nur Kleinbuchstaben.',
      },
      people: { type: 'integer', minimum: 1 },
      tags: { type: 'array', items: { type: 'string' }, maxItems: 2 },
      secret: { type: 'string', 'ui:widget': 'hidden', default: 'x' },
      nested: { type: 'object' },
    },
    dependencies: {
      kind: {
        oneOf: [
          {
            properties: {
              kind: { enum: ['service'] },
              port: { type: 'integer', default: 8080 },
            },
            required: ['port'],
          },
          { properties: { kind: { enum: ['docs'] } } },
        ],
      },
    },
  },
};
const fields = (answers = {}) => fieldsOf(STEP.schema, answers);
const field = (name: string) => fields().find(each => each.name === name);

describe('the questions of a template', () => {
  it('are read from its schema', () => {
    expect(fields().map(({ name, kind }) => [name, kind])).toEqual([
      ['title', 'line'],
      ['kind', 'one-of'],
      ['owner', 'picker'],
      ['mail', 'line'],
      ['slug', 'line'],
      ['people', 'number'],
      ['tags', 'lines'],
      ['secret', 'hidden'],
      ['nested', 'unknown'],
    ]);
    expect(field('kind')?.choices).toEqual([
      { value: 'service', label: 'Dienst' },
      { value: 'docs', label: 'Dokumentation' },
    ]);
  });

  it('depend on answers', () => {
    expect(fields({ kind: 'service' })[2]).toMatchObject({
      name: 'port',
      required: true,
    });
    expect(fields({ kind: 'docs' })).toHaveLength(9);
  });

  it('survive a schema that is none', () => {
    expect(fieldsOf({ properties: { a: null, b: 7 } }, {})).toHaveLength(2);
    expect(fieldsOf({ properties: 'x' }, {})).toEqual([]);
  });

  it.each<[string, unknown, string | undefined]>([
    ['title', undefined, 'required'],
    ['title', '   ', 'required'],
    ['title', 'viel zu lang hier', 'too_long'],
    ['title', '👍👍👍👍👍👍👍👍👍👍', undefined],
    ['kind', 'other', 'invalid_choice'],
    ['mail', 'eva@', 'invalid_email'],
    ['mail', 'eva@example.org', undefined],
    ['slug', 'A1', 'invalid'],
    ['people', 'drei', 'not_a_number'],
    ['people', 1.5, 'not_a_number'],
    ['people', 0, 'too_small'],
    ['tags', ['a', 'b', 'c'], 'too_many'],
    ['tags', 'a', 'invalid_type'],
    ['owner', 7, 'invalid_type'],
  ])('check %s = %j', (name, value, code) => {
    const asked = fields().filter(each => each.name === name);
    const answers = JSON.parse(JSON.stringify({ [name]: value }));
    expect(problemsOf(asked, answers)[0]?.code).toBe(code);
  });

  it('say what only their author knows', () => {
    const [problem] = problemsOf(
      fields().filter(({ name }) => name === 'slug'),
      { slug: 'A1' },
    );
    expect(problem.message).toBe('Nur Kleinbuchstaben.');
  });
});

describe('answers', () => {
  it('begin with presets, those of dependent questions too', () => {
    expect(presets([STEP])).toEqual({
      kind: 'service',
      secret: 'x',
      port: 8080,
    });
  });

  it('are sent without what no longer applies', () => {
    const answers = { kind: 'docs', port: 1, title: ' A ', tags: ['b ', ' '] };
    expect(answersToSend([STEP], answers)).toEqual({
      kind: 'docs',
      title: 'A',
      tags: ['b'],
    });
  });

  it('are gone when they are emptied', () => {
    expect(withAnswer({ a: 1, b: 2 }, 'a', '')).toEqual({ b: 2 });
  });

  it.each([
    ['{"a":"b"}', null, { a: 'b' }],
    ['{"a":"b"}', { answers: { a: 'c' } }, { a: 'c' }],
    ['[1]', null, undefined],
    ['{"a', 'x', undefined],
  ])('come along as %s and %j', (formData, state, expected) => {
    const params = new URLSearchParams({ formData });
    expect(givenAnswers(params, state)).toEqual(expected);
  });

  it.each([
    ['1.234,5', 1234.5, '1234,5'],
    ['12,50', 12.5, '12,5'],
    ['3.14', 3.14, '3,14'],
    ['1.000', 1000, '1000'],
    ['-2', -2, '-2'],
  ])('hold %s as a number', (typed, value, shown) => {
    expect(parseNumber(typed)).toBe(value);
    expect(showNumber(value)).toBe(shown);
  });
  it.each(['zwölf', '1,2,3', '0x10', '1e3'])('hold %s as it is', typed => {
    expect(parseNumber(typed)).toBe(typed);
  });
});

describe('a refusal to start', () => {
  const refusal = (errors: unknown) =>
    problemsOfRefusal(
      new Error(
        `Backend request failed, 400 Bad Request ${JSON.stringify({ errors })}`,
      ),
    ).map(({ path, code }) => [path, code]);

  it('is told at its fields', () => {
    expect(
      refusal([
        { property: 'instance', name: 'required', argument: 'title' },
        { property: 'instance.tags[0]', name: 'type', argument: ['string'] },
      ]),
    ).toEqual([
      ['title', 'required'],
      ['tags', 'invalid'],
    ]);
  });

  it('that speaks of no field is no problem of one', () => {
    expect(refusal('x')).toEqual([]);
    expect(problemsOfRefusal(new Error('500 <html>{'))).toEqual([]);
  });
});
