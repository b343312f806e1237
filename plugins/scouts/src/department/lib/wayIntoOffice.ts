import { PostView } from '@rathaus/plugin-scouts-common';
import { isFilled, isInProcedure } from '../../lib/vacancy';

/** The steps on the way into an office, in their order. */
export const WAY = ['nominated', 'confirmed', 'accepted', 'appointed'] as const;
export type WayStep = (typeof WAY)[number];

/** One step as the page shows it. */
export interface WayPoint {
  step: WayStep;
  status: 'done' | 'current' | 'open';
  /** When it was done, ISO 8601. */
  at?: string;
}

/**
 * How far somebody has come on the way into an office.
 *
 * @returns nothing for posts that nobody is on the way to
 */
export function wayIntoOffice(post: PostView): WayPoint[] | undefined {
  const { term } = post;
  if (!term || !(isInProcedure(post) || isFilled(post))) {
    return undefined;
  }
  const times: Record<WayStep, string | undefined> = {
    nominated: term.nominatedAt,
    confirmed: term.confirmedAt,
    accepted: term.acceptedAt,
    appointed: term.appointedAt,
  };
  const reached = isFilled(post)
    ? WAY.length
    : WAY.findIndex(step => step === post.state) + 1;
  return WAY.map((step, index) => {
    const at = times[step];
    if (index < reached) {
      return { step, status: 'done', ...(at && { at }) };
    }
    return { step, status: index === reached ? 'current' : 'open' };
  });
}
