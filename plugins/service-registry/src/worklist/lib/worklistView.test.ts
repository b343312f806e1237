import fc from 'fast-check';
import {
  readWorklistState,
  WORKLIST_VIEWS,
  writeWorklistState,
} from './worklistView';

describe('the state of the worklist in the address', () => {
  it('comes back as it was written, and leaves the rest alone', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...WORKLIST_VIEWS),
        fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
        (view, owner) => {
          const written = writeWorklistState(
            new URLSearchParams('ansicht=pflege&fachbereich=alt'),
            { view, owner },
          );
          expect(readWorklistState(written)).toEqual({ view, owner });
          expect(written.get('ansicht')).toBe('pflege');
        },
      ),
    );
  });

  it('shows what is due where the address says nothing sensible', () => {
    expect(readWorklistState(new URLSearchParams('pflege=alles'))).toEqual({
      view: 'faellig',
      owner: undefined,
    });
  });
});
