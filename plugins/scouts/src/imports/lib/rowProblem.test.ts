import { fieldProblem } from '@rathaus/rathaus-common';
import { describeRowProblem } from './rowProblem';

const words = { t: (key: string) => `<${key}>`, language: 'de' };

describe('describeRowProblem', () => {
  it.each([
    [
      fieldProblem('from', 'invalid_date'),
      'seit: Bitte geben Sie ein Datum an, das es gibt.',
    ],
    [
      fieldProblem('deputyTo', 'ends_before_start'),
      'Stellvertretung bis: Das Ende liegt vor dem Beginn.',
    ],
    [
      fieldProblem('person', 'duplicate'),
      'Name: <imports.problem.alreadyInOffice>',
    ],
    [
      fieldProblem('deputy', 'same_person'),
      'Stellvertretung: <imports.problem.ownDeputy>',
    ],
  ])('names the column of %j', (problem, said) => {
    expect(describeRowProblem(problem, words)).toBe(said);
  });

  it('names no column where the whole row is meant', () => {
    expect(
      describeRowProblem(fieldProblem('', 'surplus_cells'), words),
    ).toMatch(/^Diese Zeile hat mehr Werte/);
  });
});
