import { FIELD_PATHS, FieldPath } from './formValues';

/** The sections of the form, in their order. */
export const GROUPS = [
  'about',
  'audience',
  'contact',
  'administrative',
  'technology',
  'legal',
  'restricted',
  'remarks',
] as const;
export type GroupId = (typeof GROUPS)[number];

/** Beginnings of the paths in each section; the longest that fits decides. */
const GROUP_OF_PREFIX: Record<string, GroupId> = {
  title: 'about',
  type: 'about',
  summary: 'about',
  description: 'about',
  aliases: 'about',
  lifecycle: 'about',
  audiences: 'audience',
  owner: 'audience',
  responsibility: 'audience',
  responsibleBody: 'audience',
  subjectMatterResponsible: 'audience',
  technicalResponsible: 'audience',
  assignedScout: 'audience',
  support: 'contact',
  links: 'contact',
  leikaKeys: 'administrative',
  ozgId: 'administrative',
  maturity: 'administrative',
  efa: 'administrative',
  operator: 'technology',
  vendor: 'technology',
  product: 'technology',
  version: 'technology',
  xoevStandards: 'technology',
  dependsOn: 'technology',
  providesApis: 'technology',
  consumesApis: 'technology',
  accessibility: 'legal',
  reviewIntervalMonths: 'legal',
  restricted: 'restricted',
  notes: 'remarks',
};

/** The section a field stands in. */
export function groupOf(path: FieldPath): GroupId {
  return GROUP_OF_PREFIX[path.split('.')[0]];
}

/** The fields of a section, in the order of the form. */
export function pathsOfGroup(group: GroupId): FieldPath[] {
  return FIELD_PATHS.filter(path => groupOf(path) === group);
}

/** Id of a section's element on the page. */
export function groupElementId(group: GroupId): string {
  return `gruppe-${group}`;
}

/**
 * Id of a field's input on the page.
 *
 * @param prefix - tells apart forms that are on the page at the same time
 */
export function fieldElementId(path: FieldPath, prefix = 'feld'): string {
  return `${prefix}-${path.replace(/\./g, '-')}`;
}
