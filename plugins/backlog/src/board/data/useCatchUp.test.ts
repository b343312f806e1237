import { renderHook } from '@testing-library/react';
import { useCatchUp } from './useCatchUp';

describe('useCatchUp', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('reads once more when signals can be heard', () => {
    const refresh = jest.fn();
    renderHook(() => useCatchUp(refresh));
    expect(refresh).not.toHaveBeenCalled();
    jest.advanceTimersByTime(60_000);
    expect(refresh).toHaveBeenCalledTimes(1);
  });

  it('reads nothing any more when the page is gone', () => {
    const refresh = jest.fn();
    renderHook(() => useCatchUp(refresh)).unmount();
    window.dispatchEvent(new Event('online'));
    jest.advanceTimersByTime(60_000);
    expect(refresh).not.toHaveBeenCalled();
  });
});
