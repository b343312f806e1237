import { mockServices } from '@backstage/backend-test-utils';
import { readSchedule } from './schedule';

function scheduleOf(schedule?: object) {
  const search = schedule ? { collators: { backlog: { schedule } } } : {};
  return readSchedule(mockServices.rootConfig({ data: { search } }));
}

describe('readSchedule', () => {
  it('is every ten minutes on each instance unless said otherwise', () => {
    expect(scheduleOf()).toEqual({
      frequency: { minutes: 10 },
      timeout: { minutes: 5 },
      initialDelay: { seconds: 5 },
      scope: 'local',
    });
  });

  it('is what the configuration says', () => {
    expect(
      scheduleOf({
        frequency: { seconds: 30 },
        timeout: 'PT1M',
        scope: 'global',
      }),
    ).toMatchObject({
      frequency: { seconds: 30 },
      timeout: { minutes: 1 },
      scope: 'global',
    });
  });

  it('refuses what makes no sense', () => {
    expect(() => scheduleOf({ frequency: 'often' })).toThrow(/frequency/);
  });
});
