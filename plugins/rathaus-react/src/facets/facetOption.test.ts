import { collapsedOptions, FacetOption, matchingOptions } from './facetOption';

const option = (position: number, selected = false): FacetOption => ({
  value: `group:default/fb-${position}`,
  label: `Fachbereich ${position}`,
  count: 30 - position,
  selected,
});
const options = Array.from({ length: 18 }, (_, i) => option(i, i === 12));

describe('a long facet', () => {
  it('shows its first choices and the chosen ones', () => {
    expect(collapsedOptions(options).map(o => o.label)).toEqual([
      'Fachbereich 0',
      'Fachbereich 1',
      'Fachbereich 2',
      'Fachbereich 3',
      'Fachbereich 4',
      'Fachbereich 5',
      'Fachbereich 12',
    ]);
  });

  it('hides nothing for the sake of one choice', () => {
    expect(collapsedOptions(options.slice(0, 7))).toHaveLength(7);
  });

  it('is searched whatever the case', () => {
    expect(matchingOptions(options, ' BEREICH 1')).toHaveLength(9);
  });
});
