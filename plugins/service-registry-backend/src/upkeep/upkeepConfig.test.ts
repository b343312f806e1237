import { mockServices } from '@backstage/backend-test-utils';
import { ENTRY_TYPES } from '@rathaus/plugin-service-registry-common';
import { readUpkeepConfig } from './upkeepConfig';

function read(upkeep?: object) {
  return readUpkeepConfig(
    mockServices.rootConfig({
      data: { rathaus: { serviceRegistry: { ...(upkeep && { upkeep }) } } },
    }),
  );
}

describe('readUpkeepConfig', () => {
  it('has a default for everything', () => {
    const config = read();
    expect(config).toMatchObject({
      graceDays: 30,
      digest: { weekday: 1, fromHour: 7 },
      escalation: { headAfterDays: 60, cdoOfficeAfterDays: 90 },
    });
    expect([...config.reviewInterval]).toEqual(
      ENTRY_TYPES.map(type => [type, 12]),
    );
    ENTRY_TYPES.forEach(type => {
      expect(config.importantFields.get(type)).toContain('summary');
    });
  });

  it('takes what is given and keeps the rest', () => {
    const config = read({
      reviewInterval: { 'schul-it': 6 },
      importantFields: { 'schul-it': ['summary', 'links'] },
      digest: { weekday: 'thursday' },
    });
    expect(config.reviewInterval.get('schul-it')).toBe(6);
    expect(config.reviewInterval.get('basisdienst')).toBe(12);
    expect(config.importantFields.get('schul-it')).toEqual([
      'summary',
      'links',
    ]);
    expect(config.digest).toEqual({ weekday: 4, fromHour: 7 });
  });

  it.each([
    [{ reviewInterval: { 'schul-it': 0 } }],
    [{ reviewInterval: { website: 12 } }],
    [{ importantFields: { 'schul-it': ['hotline'] } }],
    [{ digest: { weekday: 'sunday' } }],
    [{ grace: 30 }],
  ])('does not start with %j', upkeep => {
    expect(() => read(upkeep)).toThrow(/rathaus\.serviceRegistry\.upkeep/);
  });
});
