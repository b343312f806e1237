import { Offices } from '../office/Offices';
import { RecentOffices } from './RecentOffices';

function setUp() {
  const clock = { now: 0 };
  const load = jest.fn(
    async () =>
      new Offices({
        cdoOffice: 'group:default/cdo-buero',
        departments: [],
        handovers: [],
      }),
  );
  return { clock, load, recent: new RecentOffices(load, () => clock.now) };
}

describe('RecentOffices', () => {
  it('asks once for what is asked at the same time, and again after half a second', async () => {
    const { clock, load, recent } = setUp();
    await Promise.all([recent.get(), recent.get()]);
    clock.now = 499;
    await recent.get();
    expect(load).toHaveBeenCalledTimes(1);
    clock.now = 500;
    await recent.get();
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('asks at once when something has changed', async () => {
    const { load, recent } = setUp();
    await recent.get();
    recent.forget();
    await recent.get();
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('does not keep that there was no answer', async () => {
    const { load, recent } = setUp();
    load.mockRejectedValueOnce(new Error('down'));
    await expect(recent.get()).rejects.toThrow('down');
    await expect(recent.get()).resolves.toBeInstanceOf(Offices);
  });
});
