import {
  collapsedOptions,
  facetOptions,
  FacetOption,
  matchingOptions,
} from './facetOptions';

const option = (position: number, selected = false): FacetOption => ({
  value: `group:default/fb-${position}`,
  label: `Fachbereich ${position}`,
  count: 30 - position,
  selected,
});
const options = Array.from({ length: 18 }, (_, i) => option(i, i === 12));

describe('facetOptions', () => {
  it('shows vocabularies in their own order, whatever the counts', () => {
    const values = [
      { value: 'produktiv', count: 80 },
      { value: 'geplant', count: 3 },
    ];
    expect(
      facetOptions('lifecycle', values, ['geplant'], value => `Wort ${value}`),
    ).toEqual([
      { value: 'geplant', label: 'Wort geplant', count: 3, selected: true },
      {
        value: 'produktiv',
        label: 'Wort produktiv',
        count: 80,
        selected: false,
      },
    ]);
  });

  it('keeps a chosen value that nothing is left of', () => {
    expect(
      facetOptions('owner', [], ['group:default/x'], () => 'Bauen'),
    ).toEqual([
      { value: 'group:default/x', label: 'Bauen', count: 0, selected: true },
    ]);
  });

  it('prefers the label that the API knows, without what the heading says', () => {
    const values = [
      { value: 'group:default/x', label: 'Fachbereich Schule', count: 1 },
    ];
    expect(facetOptions('owner', values, [], () => 'x')[0].label).toBe(
      'Schule',
    );
  });
});

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
