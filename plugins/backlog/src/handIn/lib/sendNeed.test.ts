import { exampleItem, NORD } from '../../__testUtils__/exampleBoard';
import { Need, sendNeed } from './sendNeed';

const need: Need = {
  school: NORD,
  title: 'WLAN in der Aula',
  description: ' ',
  category: '',
};

function sender() {
  return {
    handIn: jest.fn(async () => exampleItem({ id: 'neu' })),
    updateItem: jest.fn(async () => exampleItem({ revision: 4 })),
    handInDraft: jest.fn(async () => exampleItem({ revision: 5 })),
  };
}

describe('a need', () => {
  it.each([true, false])('is sent at once (draft: %s)', async asDraft => {
    const api = sender();
    await sendNeed(api, 'schulen', need, undefined, asDraft);
    expect(api.handIn).toHaveBeenCalledWith('schulen', {
      school: NORD,
      title: 'WLAN in der Aula',
      draft: asDraft,
    });
    expect(api.updateItem).not.toHaveBeenCalled();
  });

  it('that was kept is written anew, and handed in on top of that', async () => {
    const api = sender();
    const draft = exampleItem({ draft: true });
    expect((await sendNeed(api, 'schulen', need, draft, true)).revision).toBe(
      4,
    );
    expect(api.handInDraft).not.toHaveBeenCalled();
    await sendNeed(api, 'schulen', need, draft, false);
    expect(api.updateItem).toHaveBeenLastCalledWith(
      'i-1',
      { title: 'WLAN in der Aula', description: null, category: null },
      3,
    );
    expect(api.handInDraft).toHaveBeenCalledWith('i-1', 4);
    expect(api.handIn).not.toHaveBeenCalled();
  });
});
