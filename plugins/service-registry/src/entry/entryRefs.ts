import { ServiceEntry } from '@rathaus/plugin-service-registry-common';

/** The references whose names the head of the page shows. */
export function peopleAndGroups(entry: ServiceEntry): string[] {
  const { fields, scouts } = entry;
  return [
    fields.owner,
    fields.assignedScout,
    fields.subjectMatterResponsible,
    fields.technicalResponsible,
    entry.updatedBy,
    scouts?.group,
    scouts?.handoverTo,
    ...(scouts?.people ?? []).map(({ person }) => person),
  ].flatMap(ref => ref ?? []);
}
