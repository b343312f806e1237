import { act, renderHook, waitFor } from '@testing-library/react';
import { useLoad } from './useLoad';

function question() {
  const asked: Array<{
    signal: AbortSignal;
    answer: (value: string) => void;
    fail: (error: Error) => void;
  }> = [];
  const load = (signal: AbortSignal) =>
    new Promise<string>((answer, fail) => asked.push({ signal, answer, fail }));
  return { asked, load };
}

describe('useLoad', () => {
  it('gives the answer', async () => {
    const { asked, load } = question();
    const { result } = renderHook(() => useLoad(load));
    expect(result.current).toMatchObject({ loading: true });
    await act(async () => asked[0].answer('da'));
    expect(result.current).toMatchObject({ value: 'da', loading: false });
  });

  it('cancels the older question and never shows its answer', async () => {
    const first = question();
    const second = question();
    const { result, rerender } = renderHook(({ load }) => useLoad(load), {
      initialProps: { load: first.load },
    });
    rerender({ load: second.load });
    expect(first.asked[0].signal.aborted).toBe(true);
    await act(async () => second.asked[0].answer('neu'));
    await act(async () => first.asked[0].answer('alt'));
    expect(result.current.value).toBe('neu');
  });

  it('keeps the old answer beside an error, and asks again on request', async () => {
    const { asked, load } = question();
    const { result } = renderHook(() => useLoad(load));
    await act(async () => asked[0].answer('alt'));
    act(() => result.current.reload());
    await act(async () => asked[1].fail(new Error('weg')));
    expect(result.current).toMatchObject({
      value: 'alt',
      error: new Error('weg'),
      loading: false,
    });
    act(() => result.current.reload());
    await act(async () => asked[2].answer('neu'));
    await waitFor(() => expect(result.current.error).toBeUndefined());
    expect(result.current.value).toBe('neu');
  });

  it('cancels when the page is left', () => {
    const { asked, load } = question();
    const { unmount } = renderHook(() => useLoad(load));
    unmount();
    expect(asked[0].signal.aborted).toBe(true);
  });

  it('takes an answer that came another way', async () => {
    const { asked, load } = question();
    const { result } = renderHook(() => useLoad(load));
    await act(async () => asked[0].answer('alt'));
    act(() => result.current.replace('gespeichert'));
    expect(result.current.value).toBe('gespeichert');
  });
});
