import { ANNOTATION_LOCATION, Entity } from '@backstage/catalog-model';
import { z } from 'zod';

/** A template that cannot be used, or not to its end. */
export interface BrokenTemplate {
  /** Its title, or the file that should describe it. */
  name: string;
  /** Actions that the portal does not have; empty where the file is not a template that can be read. */
  unknownActions: string[];
  /** What the catalog says is wrong, for whoever wrote the file. */
  details: string[];
}

const locationSpecSchema = z.object({ targets: z.array(z.string()) });
const templateSpecSchema = z.object({
  steps: z.array(z.object({ action: z.string() })),
});
const statusSchema = z.object({
  items: z.array(z.object({ level: z.string(), message: z.string() })),
});

/** A file that by its name describes a template. */
const TEMPLATE_FILE = /(^|\/)template\.ya?ml$/;

function complaintsOf(entity: Entity): string[] {
  const status = 'status' in entity ? entity.status : undefined;
  return (statusSchema.safeParse(status).data?.items ?? [])
    .filter(({ level }) => level === 'error')
    .map(({ message }) => message);
}

function missingFrom(
  location: Entity,
  templates: readonly Entity[],
): BrokenTemplate[] {
  const { targets } = locationSpecSchema
    .catch({ targets: [] })
    .parse(location.spec);
  const complaints = complaintsOf(location);
  return targets
    .map(target => target.replace(/^\.\//, ''))
    .filter(target => TEMPLATE_FILE.test(target))
    .filter(
      target =>
        !templates.some(({ metadata }) =>
          metadata.annotations?.[ANNOTATION_LOCATION]?.endsWith(`/${target}`),
        ),
    )
    .map(target => ({
      name: target,
      unknownActions: [],
      details: complaints.filter(complaint => complaint.includes(target)),
    }));
}

/**
 * Templates that are listed but not there, since their file is missing, no YAML or lacks something; and those that
 * are there but faulty or ask for actions that the portal does not have.
 *
 * @param locations - entities that list files of templates
 * @param actions - ids of all actions of the portal
 */
export function brokenTemplates(
  templates: readonly Entity[],
  locations: readonly Entity[],
  actions: readonly string[],
): BrokenTemplate[] {
  const faulty = templates.map(template => {
    const { steps } = templateSpecSchema
      .catch({ steps: [] })
      .parse(template.spec);
    const asked = new Set(steps.map(({ action }) => action));
    return {
      name: template.metadata.title ?? template.metadata.name,
      unknownActions: [...asked].filter(action => !actions.includes(action)),
      details: complaintsOf(template),
    };
  });
  return [
    ...locations.flatMap(location => missingFrom(location, templates)),
    ...faulty.filter(
      ({ unknownActions, details }) =>
        unknownActions.length > 0 || details.length > 0,
    ),
  ];
}
