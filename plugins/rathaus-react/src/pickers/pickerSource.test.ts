import { exactOption } from './pickerSource';

const options = [
  { value: '99115005000000', label: 'Meldebescheinigung' },
  { value: '99115004000000', label: 'Melderegisterauskunft' },
];

it.each([
  ['99115004000000', '99115004000000'],
  [' meldebescheinigung ', '99115005000000'],
  ['melde', undefined],
  ['', undefined],
])('exactOption of %j is %j', (typed, value) => {
  expect(exactOption(options, typed)?.value).toBe(value);
});
