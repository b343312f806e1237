import {
  PermissionCondition,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import { DocumentCriteria } from '@rathaus/plugin-search-node';
import fc from 'fast-check';
import { translateConditions } from './translateConditions';

/** What somebody understands: a document has a number. */
const understood = fc.nat(3).map(number => ({
  rule: 'HAS_NUMBER',
  resourceType: 'thing',
  params: { number },
}));
/** What nobody understands, but the policy does: it holds or not. */
const unknown = fc.boolean().map(holds => ({
  rule: 'SECRET',
  resourceType: 'thing',
  params: { number: holds ? 1 : 0 },
}));

type Condition = PermissionCondition<string, { number: number }>;
type Conditions = PermissionCriteria<Condition>;

const conditions = fc.letrec<{ any: Conditions }>(tie => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(understood, unknown),
    fc.record({ not: tie('any') }),
    listOf('allOf', tie('any')),
    listOf('anyOf', tie('any')),
  ),
})).any;

function listOf(
  operator: 'allOf' | 'anyOf',
  each: fc.Arbitrary<Conditions>,
): fc.Arbitrary<Conditions> {
  return fc
    .tuple(each, fc.array(each, { maxLength: 2 }))
    .map(([first, more]): Conditions => {
      const list: [Conditions, ...Conditions[]] = [first, ...more];
      return operator === 'allOf' ? { allOf: list } : { anyOf: list };
    });
}

function toCriteria(
  condition: PermissionCondition,
): DocumentCriteria | undefined {
  return condition.rule === 'HAS_NUMBER'
    ? { field: 'number', values: [Number(condition.params?.number)] }
    : undefined;
}

/** What the policy means. */
function allows(given: Conditions, number: number): boolean {
  if ('rule' in given) {
    return given.rule === 'HAS_NUMBER'
      ? given.params?.number === number
      : given.params?.number === 1;
  }
  if ('not' in given) {
    return !allows(given.not, number);
  }
  return 'allOf' in given
    ? given.allOf.every(each => allows(each, number))
    : given.anyOf.some(each => allows(each, number));
}

function isMeant(given: DocumentCriteria, number: number): boolean {
  if ('field' in given) {
    return given.values.includes(number);
  }
  if ('not' in given) {
    return !isMeant(given.not, number);
  }
  return 'allOf' in given
    ? given.allOf.every(each => isMeant(each, number))
    : given.anyOf.some(each => isMeant(each, number));
}

const NUMBERS = [0, 1, 2, 3];

describe('translateConditions', () => {
  it('never means more than the policy does, whatever is not understood', () => {
    fc.assert(
      fc.property(conditions, given => {
        const criteria = translateConditions(given, toCriteria);
        const tooMuch = NUMBERS.filter(
          number =>
            criteria && isMeant(criteria, number) && !allows(given, number),
        );
        expect(tooMuch).toEqual([]);
      }),
    );
  });

  it('means what the policy does when all is understood', () => {
    fc.assert(
      fc.property(conditions, given => {
        fc.pre(!JSON.stringify(given).includes('SECRET'));
        const criteria = translateConditions(given, toCriteria);
        for (const number of NUMBERS) {
          expect(criteria && isMeant(criteria, number)).toBe(
            allows(given, number),
          );
        }
      }),
    );
  });

  it('leaves one way out of several when another is not understood', () => {
    const known = {
      rule: 'HAS_NUMBER',
      resourceType: 'x',
      params: { number: 1 },
    };
    const secret = { rule: 'SECRET', resourceType: 'x' };
    expect(translateConditions({ anyOf: [known, secret] }, toCriteria)).toEqual(
      { anyOf: [{ field: 'number', values: [1] }] },
    );
    expect(
      translateConditions({ not: { anyOf: [known, secret] } }, toCriteria),
    ).toBeUndefined();
  });
});
