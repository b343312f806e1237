import { parseEntityRef } from '@backstage/catalog-model';
import {
  Department,
  DepartmentDocument,
  PostView,
} from '@rathaus/plugin-scouts-common';
import { DepartmentTree } from '@rathaus/plugin-search-node';

/** Page of a unit in the directory. */
function locationOf(ref: string): string {
  const { namespace, name } = parseEntityRef(ref);
  const inAddress = namespace === 'default' ? name : `${namespace}/${name}`;
  return `/scouts/fachbereich/${encodeURIComponent(inAddress)}`;
}

/** Is somebody appointed? Who is only nominated is no search result, whoever reads. */
function isFilled({ state }: PostView): boolean {
  return state === 'appointed' || state === 'ending';
}

/** Names of those who may be asked about a post: its Scout, or who stands in while it is vacant. */
function scoutsOf(post: PostView): string[] {
  const name = isFilled(post) ? post.term?.personName : post.interimName;
  return name ? [name] : [];
}

function deputiesOf(post: PostView, today: string): string[] {
  const deputies = isFilled(post) ? post.term?.deputies ?? [] : [];
  return deputies.flatMap(({ personName, to }) =>
    personName && to >= today ? [personName] : [],
  );
}

/** A post as a line of text: "Digital Scout: Ada Beispiel, Vertretung: Bea Muster". */
function postLine(post: PostView, today: string): string {
  const deputies = deputiesOf(post, today);
  const [scout] = scoutsOf(post);
  return [
    `${post.title}: ${isFilled(post) ? scout ?? 'besetzt' : 'unbesetzt'}`,
    ...(!isFilled(post) && scout ? [`vertretungsweise ${scout}`] : []),
    ...(deputies.length ? [`Vertretung: ${deputies.join(', ')}`] : []),
  ].join(', ');
}

/**
 * What the search keeps of a unit of the directory: its posts and who holds
 * them, as the directory shows it to everybody who may read it.
 *
 * @param today - `YYYY-MM-DD`
 */
export function toDepartmentDocument(
  { ref, title, posts }: Department,
  departments: DepartmentTree,
  today: string,
): DepartmentDocument {
  const shown = posts.filter(({ state }) => state !== 'closed');
  const { name } = parseEntityRef(ref);
  return {
    title,
    text: shown.map(post => postLine(post, today)).join('\n'),
    location: locationOf(ref),
    aliases: name === title ? [] : [name],
    keywords: [
      'Digital Scouts',
      ...shown.flatMap(post => [...scoutsOf(post), ...deputiesOf(post, today)]),
    ].join('\n'),
    ref,
    owner: ref,
    department: departments.departmentOf(ref),
    scouts: [...new Set(shown.flatMap(scoutsOf))],
    vacantPosts: shown.filter(post => !isFilled(post)).length,
  };
}
