import fc from 'fast-check';
import { readDirectoryState, writeDirectoryState } from './directoryState';

describe('the state of the directory in its address', () => {
  it('is the same after writing and reading', () => {
    fc.assert(
      fc.property(
        fc.record({ query: fc.string(), onlyVacant: fc.boolean() }),
        state => {
          const params = writeDirectoryState(new URLSearchParams(), state);
          expect(
            readDirectoryState(new URLSearchParams(params.toString())),
          ).toEqual(state);
        },
      ),
    );
  });

  it('leaves the rest of the address alone and itself out when it says nothing', () => {
    const params = new URLSearchParams('q=alt&zeigen=unbesetzt&fremd=1');
    expect(
      writeDirectoryState(params, { query: '', onlyVacant: false }).toString(),
    ).toBe('fremd=1');
  });
});
