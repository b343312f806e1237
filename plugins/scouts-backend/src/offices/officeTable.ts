import { actingFor, OfficeTableView } from '@rathaus/plugin-scouts-common';
import { Day } from '@rathaus/rathaus-node';
import { StoredHandover } from '../handovers/HandoverStore';
import { Organisation } from '../organisation/Organisation';
import { StoredPost } from '../posts/PostStore';

/**
 * Who acts where on a day. Every group of the catalog is in it, because
 * entries may belong to any, and every department that has a post, although the
 * catalog may not know it (any more).
 *
 * @param handovers - those that wait for a countersignature
 */
export function officeTable(
  posts: StoredPost[],
  handovers: StoredHandover[],
  organisation: Organisation,
  today: Day,
): OfficeTableView {
  const acting = new Map<
    string,
    OfficeTableView['departments'][number]['acting']
  >();
  for (const { id, post } of posts) {
    const people = acting.get(post.department) ?? [];
    acting.set(post.department, [...people, ...actingFor(id, post, today)]);
  }
  const refs = new Set([
    ...organisation.units.map(({ ref }) => ref),
    ...acting.keys(),
  ]);
  return {
    cdoOffice: organisation.cdoOffice,
    departments: [...refs].sort().map(ref => {
      const unit = organisation.unit(ref);
      return {
        ref,
        ...(unit && { title: unit.title }),
        ...(unit?.parent && { parent: unit.parent }),
        acting: acting.get(ref) ?? [],
      };
    }),
    handovers: handovers.flatMap(({ entries, from, to }) =>
      from && to ? entries.map(({ name }) => ({ entry: name, from, to })) : [],
    ),
  };
}
