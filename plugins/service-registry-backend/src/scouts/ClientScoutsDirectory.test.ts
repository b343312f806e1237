import { mockServices } from '@backstage/backend-test-utils';
import { Offices, OFFICES_TOPIC } from '@rathaus/plugin-scouts-common';
import { ClientScoutsDirectory } from './ClientScoutsDirectory';

const OWNER = 'group:default/bauen';

function officesWith(person: string) {
  return new Offices({
    cdoOffice: 'group:default/cdo-buero',
    departments: [
      { ref: OWNER, acting: [{ person, role: 'scout', postId: 'p' }] },
    ],
    handovers: [],
  });
}

function start() {
  let time = 0;
  const getOffices = jest.fn();
  const logger = mockServices.logger.mock();
  const events = mockServices.events.mock();
  const directory = new ClientScoutsDirectory({
    auth: mockServices.auth(),
    client: { getOffices },
    logger,
    now: () => time,
  });
  return {
    getOffices,
    logger,
    events,
    directory,
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
    async scout() {
      const offices = await directory.offices();
      return offices?.of(OWNER).people.map(({ person }) => person);
    },
  };
}

describe('ClientScoutsDirectory', () => {
  it('asks anew after half a second, and at once when an office changed', async () => {
    const { getOffices, directory, events, pass, scout } = start();
    await directory.follow(events);
    const [{ onEvent }] = events.subscribe.mock.calls[0];
    getOffices.mockResolvedValueOnce(officesWith('user:default/anna'));
    getOffices.mockResolvedValueOnce(officesWith('user:default/bert'));
    getOffices.mockResolvedValueOnce(officesWith('user:default/cara'));

    expect(await scout()).toEqual(['user:default/anna']);
    pass(499);
    expect(await scout()).toEqual(['user:default/anna']);
    pass(1);
    expect(await scout()).toEqual(['user:default/bert']);
    await onEvent({ topic: OFFICES_TOPIC, eventPayload: {} });
    expect(await scout()).toEqual(['user:default/cara']);
  });

  it('knows no Scouts while nobody answers, says so once, and recovers', async () => {
    const { getOffices, logger, scout } = start();
    getOffices.mockRejectedValueOnce(new Error('down'));
    getOffices.mockRejectedValueOnce(new Error('still down'));
    getOffices.mockResolvedValueOnce(officesWith('user:default/anna'));

    expect(await scout()).toBeUndefined();
    expect(await scout()).toBeUndefined();
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(await scout()).toEqual(['user:default/anna']);
  });
});
