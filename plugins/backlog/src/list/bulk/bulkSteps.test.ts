import { exampleCard, exampleItem } from '../../__testUtils__/exampleBoard';
import { takeBackBulkStep, takeBulkStep } from './bulkSteps';

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

  it.each([
    ['category', { category: 'glasfaser' }, { category: 'glasfaser' }],
    ['assignee', {}, { assignee: null }],
    ['programme', { funding }, { funding }],
  ] as const)('takes %s back', async (step, more, changes) => {
    await takeBackBulkStep(
      api,
      step,
      { card: exampleCard(more), from: { column: 'eingang' }, revision: 4 },
      'neu',
    );
    expect(api.updateItem).toHaveBeenLastCalledWith('i-1', changes, 4);
  });

  it('takes a move back to where the item was', async () => {
    const from = { column: 'eingang', after: null, before: 'i-2' };
    await takeBackBulkStep(
      api,
      'column',
      { card: exampleCard(), from, revision: 4 },
      'umsetzung',
    );
    expect(api.moveItem).toHaveBeenLastCalledWith('i-1', from, 4);
  });
});
