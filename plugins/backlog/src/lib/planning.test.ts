import { exampleBoard, exampleCard } from '../__testUtils__/exampleBoard';
import { warningsOf } from './planning';

it('warns of what is planned too early, and of what is declined', () => {
  const cards = [
    exampleCard({ id: 'kabel', plannedFrom: '2027-Q2' }),
    exampleCard({ id: 'nein', column: 'abgelehnt' }),
    exampleCard({ id: 'alt', column: 'fertig', plannedFrom: '2027-Q4' }),
    exampleCard({
      id: 'wlan',
      plannedFrom: '2027-Q1',
      dependsOn: ['kabel', 'nein', 'alt'],
    }),
  ];
  expect(warningsOf(exampleBoard, cards)).toEqual([
    { item: 'wlan', needs: 'kabel', problem: 'tooEarly' },
    { item: 'wlan', needs: 'nein', problem: 'missing' },
  ]);
});
