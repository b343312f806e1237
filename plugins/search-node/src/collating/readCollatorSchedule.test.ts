import { mockServices } from '@backstage/backend-test-utils';
import { readCollatorSchedule } from './readCollatorSchedule';

function scheduleOf(schedule?: object) {
  const search = schedule ? { collators: { backlog: { schedule } } } : {};
  return readCollatorSchedule(
    mockServices.rootConfig({ data: { search } }),
    'backlog',
  );
}

describe('readCollatorSchedule', () => {
  it('is every ten minutes, in one process at a time, unless said otherwise', () => {
    expect(scheduleOf()).toEqual({
      frequency: { minutes: 10 },
      timeout: { minutes: 5 },
      initialDelay: { seconds: 5 },
      scope: 'global',
    });
  });

  it('is what the configuration says', () => {
    expect(
      scheduleOf({ frequency: { seconds: 30 }, timeout: 'PT1M' }),
    ).toMatchObject({
      frequency: { seconds: 30 },
      timeout: { minutes: 1 },
    });
  });

  it('refuses what makes no sense', () => {
    expect(() => scheduleOf({ frequency: 'often' })).toThrow(/frequency/);
  });
});
