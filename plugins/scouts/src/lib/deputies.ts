import { PostView, TermView } from '@rathaus/plugin-scouts-common';

/** Somebody who stands in from one day to another. */
export type DeputyView = TermView['deputies'][number];

/** Who stands in on a day, `YYYY-MM-DD`. */
export function deputiesNow({ term }: PostView, day: string): DeputyView[] {
  return (term?.deputies ?? []).filter(
    ({ from, to }) => from <= day && day <= to,
  );
}

/** Who stands in on a day or later, the first to begin first. */
export function deputiesFrom({ term }: PostView, day: string): DeputyView[] {
  return (term?.deputies ?? [])
    .filter(({ to }) => day <= to)
    .sort((a, b) => a.from.localeCompare(b.from));
}
