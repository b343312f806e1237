/** The vocabulary that a choice is from; a section of the plugin's texts. */
export type VocabularyName =
  | 'type'
  | 'lifecycle'
  | 'responsibility'
  | 'audience'
  | 'efaRole'
  | 'linkPurpose'
  | 'accessibilityResult'
  | 'protectionLevel'
  | 'evbItType'
  | 'processorAgreement';

/**
 * What the value of a field is, which decides how it is shown and compared.
 * `text` is one line, `longText` several (compared word by word), `ref` names a group, person or entry of the
 * catalog, `key` an item of a reference list.
 */
export type FieldKind =
  | { is: 'text' | 'longText' | 'textList' | 'number' | 'date' | 'months' }
  | { is: 'euroCents' | 'url' | 'links' | 'ref' | 'refList' }
  | { is: 'choice' | 'choiceList'; vocabulary: VocabularyName }
  | { is: 'key' | 'keyList'; list: 'leika' | 'ozg' };

/** Every field of an entry by its dotted path, in the order in which people read them. */
export const FIELD_KINDS = {
  title: { is: 'text' },
  type: { is: 'choice', vocabulary: 'type' },
  summary: { is: 'text' },
  description: { is: 'longText' },
  aliases: { is: 'textList' },
  audiences: { is: 'choiceList', vocabulary: 'audience' },
  lifecycle: { is: 'choice', vocabulary: 'lifecycle' },
  owner: { is: 'ref' },
  assignedScout: { is: 'ref' },
  subjectMatterResponsible: { is: 'ref' },
  technicalResponsible: { is: 'ref' },
  responsibility: { is: 'choice', vocabulary: 'responsibility' },
  responsibleBody: { is: 'text' },
  'support.contact': { is: 'text' },
  'support.phone': { is: 'text' },
  'support.email': { is: 'text' },
  'support.hours': { is: 'text' },
  links: { is: 'links' },
  leikaKeys: { is: 'keyList', list: 'leika' },
  ozgId: { is: 'key', list: 'ozg' },
  'maturity.level': { is: 'number' },
  'maturity.model': { is: 'text' },
  'efa.role': { is: 'choice', vocabulary: 'efaRole' },
  'efa.partner': { is: 'text' },
  'operator.name': { is: 'text' },
  'operator.validFrom': { is: 'date' },
  'operator.validTo': { is: 'date' },
  vendor: { is: 'text' },
  product: { is: 'text' },
  version: { is: 'text' },
  xoevStandards: { is: 'textList' },
  dependsOn: { is: 'refList' },
  providesApis: { is: 'refList' },
  consumesApis: { is: 'refList' },
  'accessibility.result': { is: 'choice', vocabulary: 'accessibilityResult' },
  'accessibility.testedOn': { is: 'date' },
  'accessibility.testedBy': { is: 'text' },
  'accessibility.reportUrl': { is: 'url' },
  reviewIntervalMonths: { is: 'months' },
  notes: { is: 'longText' },
  'restricted.contract.evbItType': { is: 'choice', vocabulary: 'evbItType' },
  'restricted.contract.number': { is: 'text' },
  'restricted.contract.start': { is: 'date' },
  'restricted.contract.end': { is: 'date' },
  'restricted.contract.noticePeriodMonths': { is: 'months' },
  'restricted.contract.costPerYearCents': { is: 'euroCents' },
  'restricted.protectionNeeds.confidentiality': {
    is: 'choice',
    vocabulary: 'protectionLevel',
  },
  'restricted.protectionNeeds.integrity': {
    is: 'choice',
    vocabulary: 'protectionLevel',
  },
  'restricted.protectionNeeds.availability': {
    is: 'choice',
    vocabulary: 'protectionLevel',
  },
  'restricted.protectionNeeds.reason': { is: 'longText' },
  'restricted.protectionNeeds.assessedOn': { is: 'date' },
  'restricted.dataProcessing.recordNumber': { is: 'text' },
  'restricted.dataProcessing.processorAgreement': {
    is: 'choice',
    vocabulary: 'processorAgreement',
  },
  'restricted.dataProcessing.categories': { is: 'textList' },
} as const satisfies Record<string, FieldKind>;

/** Dotted path of a field, for example `support.phone`. */
export type FieldPath = keyof typeof FIELD_KINDS;

const PATHS: ReadonlySet<string> = new Set(Object.keys(FIELD_KINDS));

/** Is this the path of a field that this version of the portal knows? */
export function isFieldPath(path: string): path is FieldPath {
  return PATHS.has(path);
}

/** The field that a path lies in: `links.0.url` and `leikaKeys.2` lead to `links` and `leikaKeys`. */
export function fieldOfPath(path: string): FieldPath | undefined {
  const parts = path.split('.');
  for (let length = parts.length; length > 0; length--) {
    const candidate = parts.slice(0, length).join('.');
    if (isFieldPath(candidate)) {
      return candidate;
    }
  }
  return undefined;
}

/** What a field's value is. */
export function fieldKind(path: FieldPath): FieldKind {
  return FIELD_KINDS[path];
}

/** Order for sorting paths the way people read the fields; unknown ones come last. */
export function compareFieldPaths(a: string, b: string): number {
  const order = Object.keys(FIELD_KINDS);
  const position = (path: string) => {
    const field = fieldOfPath(path);
    return field ? order.indexOf(field) : order.length;
  };
  return position(a) - position(b) || a.localeCompare(b);
}
