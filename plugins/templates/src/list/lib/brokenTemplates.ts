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

/** Annotation of a list of templates: the folders in which they lie, with spaces between. */
const TEMPLATES_ANNOTATION = 'rathaus.portal/templates';

const locationSpecSchema = z.object({
  target: z.string().optional(),
  targets: z.array(z.string()).default([]),
});
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

/** The files of templates that a location lists. */
function listedBy({ metadata, spec }: Entity): string[] {
  const { target, targets } = locationSpecSchema
    .catch({ targets: [] })
    .parse(spec);
  const folders = metadata.annotations?.[TEMPLATES_ANNOTATION] ?? '';
  return [
    ...targets,
    ...(target ? [target] : []),
    ...folders.split(/\s+/).map(folder => folder && `${folder}/template.yaml`),
  ]
    .map(file => file.replace(/^\.\//, ''))
    .filter(file => TEMPLATE_FILE.test(file));
}

/** Files that are listed and of which there is no template, or an older one than the file that cannot be read now. */
function unreadable(
  locations: readonly Entity[],
  templates: readonly Entity[],
): BrokenTemplate[] {
  const complaints = new Map<string, string[]>();
  for (const location of locations) {
    for (const file of listedBy(location)) {
      complaints.set(file, [
        ...(complaints.get(file) ?? []),
        ...complaintsOf(location).filter(text => text.includes(file)),
      ]);
    }
  }
  return [...complaints]
    .filter(
      ([file, details]) =>
        details.length > 0 ||
        !templates.some(({ metadata }) =>
          metadata.annotations?.[ANNOTATION_LOCATION]?.endsWith(`/${file}`),
        ),
    )
    .map(([name, details]) => ({ name, unknownActions: [], details }));
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
    ...unreadable(locations, templates),
    ...faulty.filter(
      ({ unknownActions, details }) =>
        unknownActions.length > 0 || details.length > 0,
    ),
  ];
}
