import { Entity } from '@backstage/catalog-model';

/** Annotation that makes a User an example person, with the role that the person is an example of. */
export const DEMO_SIGN_IN_ANNOTATION = 'rathaus.portal/demo-sign-in';

/** What a person can be an example of, with the words for it on the sign-in page, in the page's order. */
const ROLE_LABELS = {
  admin: 'Portal-Administration',
  cdo: 'CDO-Büro',
  head: 'Fachbereichsleitung',
  scout: 'Digital Scout',
  'it-team': 'IT-Team',
  'task-force': 'Task Force Schulen',
  school: 'Schule',
  staff: 'Verwaltung',
};

export type ExampleRole = keyof typeof ROLE_LABELS;

function isExampleRole(text: string): text is ExampleRole {
  return Object.hasOwn(ROLE_LABELS, text);
}

/** All roles in the page's order. */
export const EXAMPLE_ROLES = Object.keys(ROLE_LABELS).filter(isExampleRole);

/** The role on the screen. */
export function labelOf(role: ExampleRole): string {
  return ROLE_LABELS[role];
}

/** The role that a User is an example of; undefined when nobody may sign in as this person. */
export function exampleRoleOf({ metadata }: Entity): ExampleRole | undefined {
  const value = metadata.annotations?.[DEMO_SIGN_IN_ANNOTATION];
  return value !== undefined && isExampleRole(value) ? value : undefined;
}
