import { problemsFromZodError } from '@rathaus/rathaus-common';
import { meetingInputSchema } from './meeting';
import { isNoted, noteInputSchema } from './note';

const HEAD = { title: 'Sitzung', day: '2026-11-23' };

function problems(
  schema: typeof meetingInputSchema | typeof noteInputSchema,
  input: object,
): string[] {
  const { error } = schema.safeParse(input, { reportInput: true });
  return error
    ? problemsFromZodError(error).map(({ path, code }) => `${path} ${code}`)
    : [];
}

describe('an agenda', () => {
  const agenda = (...entries: object[]) =>
    problems(meetingInputSchema, { ...HEAD, agenda: entries });

  it('has items, topics and headings', () => {
    expect(
      agenda(
        { id: 'a', kind: 'heading', title: 'Förderung' },
        { id: 'b', kind: 'item', item: 'i-1' },
        { id: 'c', kind: 'topic', title: 'Verschiedenes' },
      ),
    ).toEqual([]);
  });

  it('has each line and each item once', () => {
    const item = { id: 'a', kind: 'item', item: 'i-1' };
    expect(agenda(item, { ...item, id: 'b' })).toEqual(['agenda duplicate']);
    expect(agenda(item, { ...item, item: 'i-2' })).toEqual([
      'agenda duplicate',
    ]);
  });

  it('names the line that is wrong', () => {
    expect(
      agenda(
        { id: 'a', kind: 'item' },
        { id: 'b', kind: 'topic', title: ' ' },
        { id: 'c', kind: 'break' },
        { id: 'd', kind: 'item', item: 'i-1', title: 'WLAN' },
      ),
    ).toEqual([
      'agenda.0.item required',
      'agenda.1.title required',
      'agenda.2.kind invalid',
      'agenda.3.title unknown_field',
    ]);
  });
});

describe('a note', () => {
  it('is one as soon as there is something in it', () => {
    const note = (input: object) => isNoted(noteInputSchema.parse(input));
    expect(isNoted(undefined)).toBe(false);
    expect(note({})).toBe(false);
    expect(note({ decision: '  ' })).toBe(false);
    expect(note({ decision: 'Ja.' })).toBe(true);
    expect(note({ outcome: 'noted' })).toBe(true);
    expect(note({ tasks: [{ what: 'Angebot einholen' }] })).toBe(true);
  });

  it('holds no HTML and names what is wrong', () => {
    expect(
      problems(noteInputSchema, {
        decision: '<b>Ja</b>',
        outcome: 'maybe',
        tasks: [{ what: '', until: '2026-02-30' }],
      }),
    ).toEqual([
      'decision html_not_allowed',
      'outcome invalid_choice',
      'tasks.0.what required',
      'tasks.0.until invalid_date',
    ]);
  });
});
