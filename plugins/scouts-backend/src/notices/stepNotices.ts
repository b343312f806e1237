import { Post, PostEvent } from '@rathaus/plugin-scouts-common';
import { Notice } from '@rathaus/rathaus-node';
import { lacksOtherHead } from '../access/Viewer';
import { Organisation } from '../organisation/Organisation';
import { links } from './links';

/** What happened to which post. */
export interface Happened {
  postId: string;
  event: PostEvent;
  before: Post;
  after: Post;
}

type Draft = Pick<Notice, 'title' | 'description'> & {
  to: Array<string | null | undefined>;
  link?: string;
};

function germanDay(day: string): string {
  return day.split('-').reverse().join('.');
}

/** Those who are asked to confirm: the heads, else the CDO office. */
function confirming(post: Post, organisation: Organisation): string[] {
  return lacksOtherHead(post, organisation)
    ? organisation.cdoOfficePeople()
    : organisation.headsOf(post.department);
}

function drafts(
  { event, before, after }: Happened,
  organisation: Organisation,
): Draft[] {
  const where =
    organisation.titleOf(after.department) ?? after.department.split('/')[1];
  const heads = organisation.headsOf(after.department);
  const term = after.term ?? after.past[0];
  switch (event.type) {
    case 'nominated':
      return [
        {
          to: confirming(after, organisation).filter(
            ref => ref !== after.term?.person,
          ),
          title: 'Nominierung zum Digital Scout bestätigen',
          description: `Für ${where} ist jemand nominiert. Bitte bestätigen Sie die Nominierung oder lehnen Sie sie ab.`,
        },
        {
          to: [event.person],
          title: 'Sie sind als Digital Scout nominiert',
          description: `Es geht um ${where}. Nach der Bestätigung durch die Leitung werden Sie um Ihre Zusage gebeten.`,
        },
      ];
    case 'confirmed':
      return [
        {
          to: [term.person],
          title: 'Möchten Sie Digital Scout werden?',
          description: `Ihre Nominierung für ${where} ist bestätigt. Bitte nehmen Sie an oder lehnen Sie ab.`,
        },
      ];
    case 'accepted':
      return [
        {
          to: organisation
            .cdoOfficePeople()
            .filter(
              ref =>
                ![term.person, term.nominatedBy, term.confirmedBy].includes(
                  ref,
                ),
            ),
          title: 'Digital Scout bestellen',
          description: `Für ${where} hat jemand zugesagt und kann bestellt werden.`,
        },
      ];
    case 'appointed':
      return [
        {
          to: [term.person],
          title: `Sie sind ab ${germanDay(event.from)} Digital Scout`,
          description: `Sie sind für ${where} bestellt. Ihre Urkunde und die ersten Schritte finden Sie hier.`,
          link: links.certificate(term.id),
        },
        {
          to: [...heads, term.nominatedBy],
          title: 'Digital Scout bestellt',
          description: `${where} hat ab ${germanDay(
            event.from,
          )} einen Digital Scout.`,
        },
      ];
    case 'declined':
      return [
        {
          to: [term.person, term.nominatedBy, term.confirmedBy],
          title: 'Nominierung abgelehnt',
          description: `Die Stelle in ${where} ist weiter unbesetzt.`,
        },
      ];
    case 'withdrawn':
      return [
        {
          to: [term.person, term.confirmedBy],
          title: 'Nominierung zurückgezogen',
          description: `Die Stelle in ${where} ist weiter unbesetzt.`,
        },
      ];
    case 'endSet':
      return [
        {
          to: [before.term?.person, ...heads],
          title: `Amt als Digital Scout endet am ${germanDay(event.until)}`,
          description: `Es geht um ${where}. Bitte denken Sie an Nachfolge und Übergabe.`,
        },
      ];
    case 'endRevoked':
      return [
        {
          to: [term.person, ...heads],
          title: 'Amt als Digital Scout geht weiter',
          description: `Das angekündigte Ende in ${where} ist zurückgenommen.`,
        },
      ];
    case 'deputyAdded':
      return [
        {
          to: [event.deputy.person],
          title: 'Sie vertreten einen Digital Scout',
          description: `Für ${where}, vom ${germanDay(
            event.deputy.from,
          )} bis zum ${germanDay(
            event.deputy.to,
          )}. In dieser Zeit stehen Ihnen alle Aufgaben und Rechte des Amtes zu.`,
          link: links.tasks(),
        },
      ];
    case 'interimSet':
      return [
        {
          to: [event.person],
          title: 'Sie vertreten eine unbesetzte Stelle als Digital Scout',
          description: `Für ${where}, bis die Stelle besetzt ist.`,
          link: links.tasks(),
        },
      ];
    default:
      return [];
  }
}

/**
 * Whom to tell about what happened to a post: those whose turn it is now, and
 * those it is about. Never who did it.
 */
export function stepNotices(
  happened: Happened,
  organisation: Organisation,
): Notice[] {
  const { postId, event, after } = happened;
  const told = new Set<string>([...(event.actor ? [event.actor] : [])]);
  return drafts(happened, organisation).flatMap(
    ({ to, title, description, link }, index) => {
      const people = [...new Set(to)].filter(
        (ref): ref is string =>
          typeof ref === 'string' && ref.startsWith('user:') && !told.has(ref),
      );
      people.forEach(ref => told.add(ref));
      return people.length
        ? [
            {
              to: people,
              title,
              description,
              link: link ?? links.department(after.department),
              scope: `${postId}:${after.version}:${index}`,
            },
          ]
        : [];
    },
  );
}
