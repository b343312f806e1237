import { Refresher } from './Refresher';

function heldReader() {
  const readings: Array<() => void> = [];
  const signals: AbortSignal[] = [];
  const refresher = new Refresher(signal => {
    signals.push(signal);
    return new Promise(resolve => readings.push(resolve));
  });
  return { refresher, readings, signals };
}

describe('reading again', () => {
  it('joins all requests that come while a reading is under way', async () => {
    const { refresher, readings } = heldReader();
    const first = refresher.request();
    const second = refresher.request();
    const third = refresher.request();
    expect(readings).toHaveLength(1);
    readings[0]();
    await first;
    await Promise.resolve();
    expect(readings).toHaveLength(2);
    readings[1]();
    await Promise.all([second, third]);
    expect(readings).toHaveLength(2);
  });

  it('reads anew when nothing is under way', async () => {
    const { refresher, readings } = heldReader();
    const first = refresher.request();
    readings[0]();
    await first;
    void refresher.request();
    expect(readings).toHaveLength(2);
  });

  it('gives up and can be asked again', async () => {
    const { refresher, signals } = heldReader();
    void refresher.request();
    refresher.cancel();
    expect(signals[0].aborted).toBe(true);
    void refresher.request();
    expect(signals).toHaveLength(1);
  });
});
