import { Notice } from '@rathaus/rathaus-node';
import { Organisation } from '../organisation/Organisation';
import { StoredHandover } from '../handovers/HandoverStore';
import { links } from './links';

type Draft = Pick<Notice, 'title' | 'description'> & {
  to: Array<string | null>;
};

function entriesInWords({ entries }: StoredHandover): string {
  return entries.length === 1 ? 'einen Eintrag' : `${entries.length} Einträge`;
}

function draft(handover: StoredHandover, organisation: Organisation): Draft {
  const { state, department, from, to, createdBy } = handover;
  const where = organisation.titleOf(department) ?? department.split('/')[1];
  const heads = organisation.headsOf(department);
  const what = `Es geht um ${entriesInWords(handover)} von ${where}.`;
  switch (state) {
    case 'open':
      return {
        to: heads.length ? heads : organisation.cdoOfficePeople(),
        title: 'Wer übernimmt die Einträge?',
        description: `${what} Bitte bestimmen Sie, wer sie übernimmt.`,
      };
    case 'proposed':
      return {
        to: [to],
        title: 'Übergabe gegenzeichnen',
        description: `${what} Bitte zeichnen Sie gegen oder lehnen Sie ab.`,
      };
    case 'countersigned':
      return {
        to: [from, createdBy],
        title: 'Übergabe gegengezeichnet',
        description: `${what} Die Übergabe ist abgeschlossen.`,
      };
    case 'declined':
      return {
        to: [from, createdBy, ...heads],
        title: 'Übergabe abgelehnt',
        description: `${what} Bitte suchen Sie jemand anderen.`,
      };
    default:
      return {
        to: [to],
        title: 'Übergabe zurückgezogen',
        description: `${what} Sie müssen nichts mehr tun.`,
      };
  }
}

/** Whom to tell where a handover stands now: those whose turn it is, or those who wait. Never who did it. */
export function handoverNotices(
  handover: StoredHandover,
  actor: string,
  organisation: Organisation,
): Notice[] {
  const { to, ...words } = draft(handover, organisation);
  const people = [...new Set(to)].filter(
    (ref): ref is string =>
      ref !== null && ref.startsWith('user:') && ref !== actor,
  );
  return [
    {
      ...words,
      to: people,
      link: links.handover(handover.id),
      scope: `${handover.id}:${handover.revision}`,
    },
  ];
}
