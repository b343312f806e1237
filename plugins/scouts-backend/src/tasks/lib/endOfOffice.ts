import { PostEvent, Term } from '@rathaus/plugin-scouts-common';
import { Day } from '@rathaus/rathaus-node';
import { Organisation } from '../../organisation/Organisation';
import { BY_ITSELF } from '../byItself';

/** Who of a term's deputies stands in once the office is over: who does today, else who was named last. */
function interimOf(
  { deputies, person }: Term,
  organisation: Organisation,
  today: Day,
): string | undefined {
  const able = deputies.flatMap(deputy =>
    deputy.person &&
    deputy.person !== person &&
    organisation.isActive(deputy.person)
      ? [{ ...deputy, person: deputy.person }]
      : [],
  );
  const now = able.find(({ from, to }) => from <= today && today <= to);
  return (now ?? able.at(-1))?.person;
}

/** An office is over: the post is vacant, and a deputy stands in where there is one. */
export function endOfOffice(
  term: Term,
  organisation: Organisation,
  now: { at: string; today: Day },
): PostEvent[] {
  const said = { at: now.at, actor: BY_ITSELF };
  const interim = interimOf(term, organisation, now.today);
  return [
    { ...said, type: 'ended' },
    ...(interim
      ? [{ ...said, type: 'interimSet' as const, person: interim }]
      : []),
  ];
}
