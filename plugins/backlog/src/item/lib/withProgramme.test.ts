import { exampleProgramme } from '../../__testUtils__/exampleBoard';
import { formOf } from './itemForm';
import { withProgramme } from './withProgramme';

const { funding } = formOf({ title: 'x' });
const programme = exampleProgramme({
  drawdownDeadline: '2027-12-31',
  proofDeadline: '2028-06-30',
});

it('brings its days, unless there are others already', () => {
  expect(
    withProgramme(
      { ...funding, proofDeadline: '2028-01-01' },
      programme.id,
      programme,
    ),
  ).toMatchObject({
    programme: 'digitalpakt',
    drawdownDeadline: '2027-12-31',
    proofDeadline: '2028-01-01',
  });
  expect(withProgramme(funding, '', undefined)).toEqual(funding);
});
