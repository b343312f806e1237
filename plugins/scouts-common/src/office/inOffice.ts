import { Deputy } from './events';
import { Post, Term } from './post';

/** Does the term hold the office on this day (`YYYY-MM-DD`, Berlin)? */
export function holdsOffice(term: Term, day: string): boolean {
  return (
    term.from !== undefined &&
    term.from <= day &&
    (term.until === undefined || day <= term.until) &&
    (term.outcome === undefined || term.outcome === 'ended')
  );
}

/** Who stands in on this day. */
export function deputiesOn(term: Term, day: string): Deputy[] {
  return term.deputies.filter(({ from, to }) => from <= day && day <= to);
}

/** Somebody who acts as Scout, and as what. */
export interface ActingScout {
  person: string;
  role: 'scout' | 'deputy' | 'interim';
  postId: string;
  /** First day. */
  since?: string;
  /** Last day, where it is settled. */
  until?: string;
}

/** Who acts for a post on this day; nobody while it is vacant without interim. */
export function actingFor(
  postId: string,
  post: Post,
  day: string,
): ActingScout[] {
  const { term, interim } = post;
  if (!term || !holdsOffice(term, day)) {
    return interim ? [{ person: interim, role: 'interim', postId }] : [];
  }
  const scout: ActingScout[] = term.person
    ? [
        {
          person: term.person,
          role: 'scout',
          postId,
          since: term.from,
          ...(term.until && { until: term.until }),
        },
      ]
    : [];
  const deputies = deputiesOn(term, day).flatMap<ActingScout>(
    ({ person, from, to }) =>
      person
        ? [{ person, role: 'deputy', postId, since: from, until: to }]
        : [],
  );
  return [...scout, ...deputies];
}
