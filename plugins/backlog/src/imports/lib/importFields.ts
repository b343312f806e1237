import {
  Board,
  importFieldsOf,
  ITEM_IMPORT_KEYS,
  ItemImportField,
} from '@rathaus/plugin-backlog-common';
import { ImportFields } from '@rathaus/rathaus-react';
import { Text, TextKey } from '../../translations/useText';

/** What a field is called; those of an item as in its form. */
const LABELS: Record<ItemImportField | 'funding' | 'blocked', TextKey> = {
  number: 'imports.number',
  title: 'field.title',
  description: 'field.description',
  column: 'imports.column',
  schools: 'field.schools',
  category: 'field.category',
  costType: 'field.costType',
  estimate: 'field.estimate',
  ordered: 'field.ordered',
  actual: 'field.actual',
  funding: 'field.funding',
  'funding.programme': 'field.funding.programme',
  'funding.state': 'field.funding.state',
  'funding.fileNumber': 'field.funding.fileNumber',
  'funding.grantedOn': 'field.funding.grantedOn',
  'funding.implementationEnd': 'field.funding.implementationEnd',
  'funding.drawdownDeadline': 'field.funding.drawdownDeadline',
  'funding.proofDeadline': 'field.funding.proofDeadline',
  'funding.earmarkedUntil': 'field.funding.earmarkedUntil',
  dueDate: 'field.dueDate',
  plannedFrom: 'field.plannedFrom',
  plannedTo: 'field.plannedTo',
  assignee: 'field.assignee',
  provider: 'field.provider',
  councilDecision: 'field.councilDecision',
  dependsOn: 'field.dependsOn',
  blocked: 'field.blocked',
  'blocked.because': 'form.blockedBecause',
  'blocked.since': 'form.blockedSince',
};

const LABEL_BY_PATH = new Map(Object.entries(LABELS));

type Section =
  | 'about'
  | 'where'
  | 'when'
  | 'money'
  | 'funding'
  | 'dependencies';

const SECTIONS: readonly Section[] = [
  'about',
  'where',
  'when',
  'money',
  'funding',
  'dependencies',
];

/** The section of the form that a field lies in, by what its path begins with. */
function sectionOf(field: ItemImportField): Section {
  const [root] = field.split('.');
  switch (root) {
    case 'number':
    case 'title':
    case 'description':
    case 'category':
      return 'about';
    case 'schools':
    case 'column':
      return 'where';
    case 'costType':
    case 'estimate':
    case 'ordered':
    case 'actual':
      return 'money';
    case 'funding':
      return 'funding';
    case 'dependsOn':
    case 'blocked':
      return 'dependencies';
    default:
      return 'when';
  }
}

/** What tells items apart cannot be the same in all rows. */
const KEYS: readonly ItemImportField[] = ['number', 'title'];

/**
 * What a path is called: that of a field, or the nearest that it lies in
 * (`schools.0.ref` in the schools).
 */
function labelKeyOf(path: string): TextKey | undefined {
  const known = LABEL_BY_PATH.get(path);
  const end = path.lastIndexOf('.');
  return known ?? (end < 0 ? undefined : labelKeyOf(path.slice(0, end)));
}

/** The fields of a board's items that an import can fill. */
export function itemImportFields(
  board: Pick<Board, 'parts'>,
  t: Text,
): ImportFields {
  const fields = importFieldsOf(board);
  return {
    groups: SECTIONS.map(section => ({
      label: t(`form.section.${section}`),
      fields: fields
        .filter(field => sectionOf(field) === section)
        .map(path => ({
          path,
          label: t(LABELS[path]),
          isKey: KEYS.includes(path),
        })),
    })).filter(group => group.fields.length > 0),
    required: ['title'],
    keys: ITEM_IMPORT_KEYS.map(key => ({
      key,
      label: t(`imports.matchBy.${key}.label`),
      explanation: t(`imports.matchBy.${key}.explanation`),
    })),
    labelOf: path => {
      const key = labelKeyOf(path);
      return key && t(key);
    },
  };
}
