import { act, renderHook } from '@testing-library/react';
import { useDebounced } from './useDebounced';
import { useUnsavedWarning } from './useUnsavedWarning';

describe('useDebounced', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('follows a value once it rests', () => {
    const { result, rerender } = renderHook(
      ({ value }) => useDebounced(value, 250),
      { initialProps: { value: 'a' } },
    );
    rerender({ value: 'au' });
    act(() => jest.advanceTimersByTime(200));
    rerender({ value: 'aus' });
    act(() => jest.advanceTimersByTime(200));
    expect(result.current).toBe('a');
    act(() => jest.advanceTimersByTime(50));
    expect(result.current).toBe('aus');
  });
});

describe('useUnsavedWarning', () => {
  const leave = () => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  };

  it('holds people back only while there is something to lose', () => {
    const { rerender, unmount } = renderHook(
      ({ unsaved }) => useUnsavedWarning(unsaved),
      { initialProps: { unsaved: false } },
    );
    expect(leave()).toBe(false);
    rerender({ unsaved: true });
    expect(leave()).toBe(true);
    unmount();
    expect(leave()).toBe(false);
  });
});
