import {
  AgendaEntry,
  Board,
  isNoted,
  Meeting,
  Note,
  Outcome,
  Task,
} from '@rathaus/plugin-backlog-common';
import { links } from '../../notices/links';
import { markdownQuote, markdownText } from './markdownText';

const OUTCOMES: Record<Outcome, string> = {
  agreed: 'beschlossen',
  declined: 'abgelehnt',
  postponed: 'vertagt',
  noted: 'zur Kenntnis genommen',
};

function germanDay(day: string): string {
  return day.split('-').reverse().join('.');
}

function head(board: Board, meeting: Meeting): string {
  const { title, day, place, participants, state } = meeting;
  const facts = [
    ['Tafel', board.title],
    ['Tag', germanDay(day)],
    ['Ort', place],
    [
      'Teilnehmende',
      participants
        ?.split('\n')
        .map(line => line.trim())
        .filter(Boolean)
        .join(', '),
    ],
  ];
  return [
    `# Protokoll: ${markdownText(title)}`,
    facts
      .flatMap(([name, value]) =>
        value ? [`- ${name}: ${markdownText(value)}`] : [],
      )
      .join('\n'),
    ...(state === 'open'
      ? ['*Entwurf: Die Sitzung ist noch nicht abgeschlossen.*']
      : []),
  ].join('\n\n');
}

function taskLine({ what, who, until }: Task): string {
  const more = [who, until && `bis ${germanDay(until)}`].filter(Boolean);
  return `- Aufgabe: ${markdownText(what)}${
    more.length
      ? ` (${more.map(text => markdownText(text ?? '')).join(', ')})`
      : ''
  }`;
}

function noteText(note: Note | undefined): string[] {
  if (!note || !isNoted(note)) {
    return ['Nichts festgehalten.'];
  }
  const { outcome, decision, tasks } = note;
  return [
    ...(outcome ? [`**Ergebnis:** ${OUTCOMES[outcome]}`] : []),
    ...(decision ? [markdownQuote(decision)] : []),
    ...(tasks.length ? [tasks.map(taskLine).join('\n')] : []),
  ];
}

/**
 * The minutes of a meeting. What people wrote as plain text shows as they
 * wrote it; their Markdown stands in quotes, where it cannot change the outline.
 *
 * @param appUrl - address of the portal's pages
 */
export function minutesMarkdown(
  board: Board,
  meeting: Meeting,
  appUrl: string,
): string {
  const notes = new Map(meeting.notes.map(note => [note.entry, note]));
  let count = 0;
  const titleOf = (entry: Exclude<AgendaEntry, { kind: 'heading' }>) =>
    entry.kind === 'item'
      ? `[${markdownText(entry.number)}](${appUrl}${links.item(
          board.id,
          entry.item,
        )}) ${markdownText(entry.title)}`
      : markdownText(entry.title);
  const lines = meeting.agenda.flatMap(entry => {
    if (entry.kind === 'heading') {
      return [`## ${markdownText(entry.title)}`];
    }
    count += 1;
    return [
      `### ${count}. ${titleOf(entry)}`,
      ...noteText(notes.get(entry.id)),
    ];
  });
  return `${[
    head(board, meeting),
    ...(meeting.agenda[0]?.kind === 'heading' ? [] : ['## Tagesordnung']),
    ...lines,
  ].join('\n\n')}\n`;
}
