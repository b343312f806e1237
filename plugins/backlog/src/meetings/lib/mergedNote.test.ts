import { mergedNote } from './mergedNote';

describe('two notes in one', () => {
  it('keep both texts and all tasks', () => {
    expect(
      mergedNote(
        {
          decision: 'Ja.',
          outcome: 'agreed',
          tasks: [{ what: 'Angebot' }, { what: 'Anruf', who: 'Eva' }],
        },
        {
          decision: 'Erst 2027.',
          tasks: [{ what: 'Angebot' }, { what: 'Anruf', who: 'Anna' }],
        },
      ),
    ).toEqual({
      decision: 'Ja.\n\nErst 2027.',
      outcome: 'agreed',
      tasks: [
        { what: 'Angebot' },
        { what: 'Anruf', who: 'Eva' },
        { what: 'Anruf', who: 'Anna' },
      ],
    });
  });

  it('say the same once, and one outcome', () => {
    const same = { decision: 'Ja.', tasks: [] };
    expect(
      mergedNote(
        { ...same, outcome: 'agreed' },
        { ...same, outcome: 'postponed' },
      ),
    ).toEqual({ ...same, outcome: 'postponed' });
    expect(mergedNote({ decision: ' ', tasks: [] }, same)).toEqual(same);
  });
});
