import { screen } from '@testing-library/react';
import { ItemDocument } from '@rathaus/plugin-backlog-common';
import { renderInGerman } from '../__testUtils__/renderInGerman';
import { ItemNote } from './ItemFacts';
import { itemKind } from './itemKind';

const DOCUMENT: ItemDocument = {
  title: 'WLAN in der Aula',
  text: '',
  location: '/schulprojekte/schulen?massnahme=1',
  keys: ['S-12'],
  keywords: '',
  owner: 'group:default/task-force-schulen',
  department: null,
  ref: null,
  number: 'S-12',
  board: 'schulen',
  boardTitle: 'Schulprojekte',
  column: 'In Umsetzung',
  columnKind: 'active',
  closed: false,
  schools: ['Nordschule'],
  schoolRefs: ['group:default/schule-100001'],
  category: null,
  programme: 'DigitalPakt',
  fundingState: 'granted',
};

const facts = () =>
  screen.getAllByRole('listitem').map(({ textContent }) => textContent);

describe('an item among the results', () => {
  it('says where it stands, for whom it is and who pays', async () => {
    await renderInGerman(<itemKind.Facts document={DOCUMENT} />);
    expect(facts()).toEqual([
      'S-12 · Schulprojekte',
      'In Umsetzung',
      'Nordschule',
      'DigitalPakt (bewilligt)',
    ]);
  });

  it('names three schools and counts the others', async () => {
    const schools = ['A', 'B', 'C', 'D', 'E'].map(name => `${name}-Schule`);
    await renderInGerman(
      <itemKind.Facts
        document={{ ...DOCUMENT, schools, programme: null, fundingState: null }}
      />,
    );
    expect(facts()).toEqual([
      'S-12 · Schulprojekte',
      'In Umsetzung',
      'A-Schule, B-Schule, C-Schule und 2 weitere',
    ]);
  });

  it('says its number and column among the suggestions', async () => {
    await renderInGerman(<ItemNote document={DOCUMENT} />);
    expect(screen.getByText('S-12 · In Umsetzung')).toBeVisible();
  });

  it('keeps silent about a document that it does not know', async () => {
    const { number: _, ...older } = DOCUMENT;
    await renderInGerman(<itemKind.Facts document={older} />);
    expect(screen.queryByRole('listitem')).toBeNull();
  });
});
