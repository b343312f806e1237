import { ChangedItem } from '@rathaus/plugin-backlog-common';
import { exampleBoard } from '../../__testUtils__/exampleBoard';
import { bySection } from './sections';

function change(item: string, from?: string, to?: string): ChangedItem {
  return {
    item,
    number: item,
    title: item,
    sequence: 1,
    at: '2027-01-04T09:00:00Z',
    ...(from && { before: { column: from, fields: {} } }),
    ...(to && { after: { column: to, fields: {} } }),
    changed: [],
    comments: 0,
  };
}

it('puts each changed item under what became of it', () => {
  const items = [
    change('moved', 'eingang', 'geprueft'),
    change('done', 'umsetzung', 'fertig'),
    change('still done', 'fertig', 'fertig'),
    change('reopened', 'fertig', 'umsetzung'),
    change('new', undefined, 'eingang'),
    change('new and done', undefined, 'fertig'),
    change('declined', 'eingang', 'abgelehnt'),
    change('deleted', 'eingang'),
    change('never seen'),
    change('column gone', 'weg', 'weg'),
  ];
  expect(
    bySection(exampleBoard, items).map(({ section, items: some }) => [
      section,
      some.map(({ item }) => item),
    ]),
  ).toEqual([
    ['created', ['new']],
    ['done', ['done', 'new and done']],
    ['declined', ['declined']],
    ['deleted', ['deleted', 'never seen']],
    ['changed', ['moved', 'still done', 'reopened', 'column gone']],
  ]);
  expect(bySection(exampleBoard, [])).toEqual([]);
});
