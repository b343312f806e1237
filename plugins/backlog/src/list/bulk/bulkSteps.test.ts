import { exampleCard, exampleItem } from '../../__testUtils__/exampleBoard';
import { takeBulkStep } from './bulkSteps';

const api = {
  moveItem: jest.fn(async () => exampleItem()),
  updateItem: jest.fn(async () => exampleItem()),
};
const funding = { programme: 'alt', state: 'granted', granted: 5 } as const;

describe('a step with many items', () => {
  it('moves each to the end of the column', async () => {
    await takeBulkStep(api, 'column', exampleCard(), 'umsetzung');
    expect(api.moveItem).toHaveBeenCalledWith(
      'i-1',
      { column: 'umsetzung' },
      3,
    );
  });

  it.each([
    ['category', {}, 'wlan', { category: 'wlan' }],
    ['assignee', {}, '', { assignee: null }],
    [
      'programme',
      {},
      'neu',
      { funding: { programme: 'neu', state: 'planned' } },
    ],
    [
      'programme',
      { funding },
      'neu',
      { funding: { ...funding, programme: 'neu' } },
    ],
    ['programme', { funding }, '', { funding: null }],
  ] as const)('sets %s', async (step, more, value, changes) => {
    await takeBulkStep(api, step, exampleCard(more), value);
    expect(api.updateItem).toHaveBeenLastCalledWith('i-1', changes, 3);
  });
});
