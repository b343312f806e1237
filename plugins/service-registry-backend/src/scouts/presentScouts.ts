import { Offices } from '@rathaus/plugin-scouts-common';
import { EntryScouts } from '@rathaus/plugin-service-registry-common';

/** Who looks after an entry, as everybody may see it. */
export function presentScouts(
  entry: { name: string; owner: string; assignedScout?: string },
  offices: Offices,
  titles: ReadonlyMap<string, string>,
): EntryScouts {
  const { source, group, people } = offices.ofEntry(entry);
  return {
    source,
    group,
    groupTitle: titles.get(group),
    people: people.map(({ person, role, since, until }) => ({
      person,
      role,
      since,
      until,
    })),
    handoverTo: offices.handoverOf(entry.name)?.to,
  };
}
