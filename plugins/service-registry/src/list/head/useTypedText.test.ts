import { act, renderHook } from '@testing-library/react';
import { TYPING_PAUSE_MS, useTypedText } from './useTypedText';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('useTypedText', () => {
  const setUp = () => {
    const onSettled = jest.fn();
    const hook = renderHook(({ value }) => useTypedText(value, onSettled), {
      initialProps: { value: '' },
    });
    return { ...hook, onSettled };
  };

  it('hands on what was typed after a pause, once', () => {
    const { result, onSettled } = setUp();
    act(() => result.current.type('Pe'));
    act(() => result.current.type('Perso'));
    expect(result.current.text).toBe('Perso');
    act(() => jest.advanceTimersByTime(TYPING_PAUSE_MS - 1));
    expect(onSettled).not.toHaveBeenCalled();
    act(() => jest.advanceTimersByTime(1));
    expect(onSettled.mock.calls).toEqual([['Perso']]);
  });

  it('does not wait when asked not to', () => {
    const { result, onSettled } = setUp();
    act(() => result.current.type('Pers'));
    act(() => result.current.commit('Perso'));
    act(() => jest.runAllTimers());
    expect(onSettled.mock.calls).toEqual([['Perso']]);
  });

  it('follows the outer value while nobody types', () => {
    const { result, rerender } = setUp();
    rerender({ value: 'Ausweis' });
    expect(result.current.text).toBe('Ausweis');
  });

  it('hands on nothing after the field has gone', () => {
    const { result, unmount, onSettled } = setUp();
    act(() => result.current.type('Perso'));
    unmount();
    jest.runAllTimers();
    expect(onSettled).not.toHaveBeenCalled();
  });
});
