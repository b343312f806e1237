import { schoolGroupName } from '@rathaus/rathaus-common';
import { Notice } from '@rathaus/rathaus-node';
import { School } from './school';

/** Schools named in the text. */
const NAMED = 5;

function names(schools: School[]): string {
  const named = schools
    .slice(0, NAMED)
    .map(({ name, number }) => `${name} (${number})`);
  const others = schools.length - named.length;
  return [...named, ...(others > 0 ? [`${others} weitere`] : [])].join(', ');
}

/**
 * Tells that a list of schools is not believed.
 *
 * @param missing - at least one school that the list lacks
 * @param of - number of open schools
 */
export function holdBackNotice(options: {
  to: string[];
  missing: School[];
  of: number;
  maxClosingPercent: number;
}): Notice {
  const { to, missing, of, maxClosingPercent } = options;
  return {
    to,
    title: `Schulliste zurückgehalten: ${missing.length} von ${of} Schulen fehlen`,
    description: `In der Schulliste des Landes fehlen auf einmal mehr als ${maxClosingPercent} % der offenen Schulen: ${names(
      missing,
    )}. Im Portal ist deshalb alles geblieben, wie es war. Ist die Liste richtig, kann die Portal-Administration die Grenze anheben.`,
    link: `/catalog/default/group/${schoolGroupName(missing[0].number)}`,
    scope: 'nrw-schools-held-back',
  };
}
