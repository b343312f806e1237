import { PostEvent } from '@rathaus/plugin-scouts-common';
import { addDays, Day } from '@rathaus/rathaus-node';
import { nominationEvents, officeEvents } from '../posts/officeEvents';
import { SeedPost } from './readSeed';

/** Who stands in the history of examples. */
const ACTOR = 'service:seed';
/** For how long a post was filled that is vacant in the example, in days. */
const FORMER_DAYS = 365;
/** Since when somebody is on the way, in days. */
const NOMINATED_DAYS = 5;

/** The morning of a day. */
function morning(day: Day): string {
  return `${day}T08:00:00.000Z`;
}

/** A minute before the first event; a millisecond apart, in the order of the file. */
function openedAt(first: string, index: number): string {
  return new Date(Date.parse(first) - 60_000 + index).toISOString();
}

/** An office that was held until a post became vacant; its name is not kept. */
function formerOffice(vacantSince: Day): PostEvent[] {
  const from = addDays(vacantSince, -FORMER_DAYS);
  const said = { at: morning(vacantSince), actor: ACTOR };
  return [
    ...officeEvents({
      at: morning(from),
      actor: ACTOR,
      nominatedBy: ACTOR,
      person: null,
      from,
      deputies: [],
    }),
    {
      ...said,
      type: 'endSet',
      until: addDays(vacantSince, -1),
      reason: 'new_tasks',
    },
    { ...said, type: 'ended' },
  ];
}

/**
 * Everything that happened to an example post until today.
 *
 * @param index - place in the file; posts stand in the order in which they were opened
 */
export function seedEvents(
  seed: SeedPost,
  today: Day,
  index: number,
): PostEvent[] {
  const { department, title, office, deputies, nominee, vacantSince } = seed;
  const nominatedAt = morning(addDays(today, -NOMINATED_DAYS));
  const former = vacantSince ? formerOffice(vacantSince) : [];
  const way: PostEvent[] = [
    ...former,
    ...(office
      ? officeEvents({
          at: morning(office.from),
          actor: ACTOR,
          nominatedBy: office.person,
          ...office,
          deputies,
        })
      : []),
    ...(nominee && !office
      ? nominationEvents({
          at: nominatedAt,
          actor: ACTOR,
          nominatedBy: nominee.person,
          person: nominee.person,
          until: nominee.state,
        })
      : []),
  ];
  const opened: PostEvent = {
    type: 'opened',
    at: openedAt(way[0]?.at ?? morning(today), index),
    actor: ACTOR,
    department,
    title,
  };
  return [opened, ...way];
}
