/** What the fields of entries, nominations and needs are called on the screen. */
const FIELD_NAMES: Record<string, string> = {
  accessibility: 'Barrierefreiheit',
  aliases: 'Auch bekannt als',
  assignedScout: 'Digital Scout',
  audiences: 'Zielgruppen',
  category: 'Bereich',
  consumesApis: 'Nutzt Schnittstellen',
  contract: 'Vertrag',
  dataProcessing: 'Datenverarbeitung',
  definition: 'Beschreibung der Schnittstelle',
  department: 'Fachbereich',
  dependsOn: 'Hängt ab von',
  description: 'Beschreibung',
  efa: 'EfA-Nachnutzung',
  email: 'E-Mail',
  entries: 'Einträge',
  entry: 'Eintrag',
  leikaKeys: 'LeiKa-Leistungen',
  lifecycle: 'Stand',
  links: 'Links',
  maturity: 'Reifegrad',
  members: 'Mitglieder',
  name: 'Name',
  note: 'Begründung',
  operator: 'Betreiber',
  owner: 'Fachbereich',
  ozgId: 'OZG-Leistung',
  person: 'Person',
  product: 'Produkt',
  protectionNeeds: 'Schutzbedarf',
  providesApis: 'Bietet Schnittstellen',
  responsibility: 'Zuständigkeit',
  responsibleBody: 'Zuständige Stelle',
  school: 'Schule',
  subjectMatterResponsible: 'Fachlich verantwortlich',
  summary: 'Kurzbeschreibung',
  support: 'Hilfe und Störung',
  technicalResponsible: 'Technisch verantwortlich',
  title: 'Bezeichnung',
  type: 'Art',
  url: 'Adresse',
  vendor: 'Hersteller',
  version: 'Version',
  xoevStandards: 'XÖV-Standards',
};

/**
 * Says which field a path means, by its innermost part that has a name.
 *
 * @param path - dotted, as the plugins give it, e.g. `fields.leikaKeys.2`
 */
export function fieldName(path: string): string {
  const parts = path.split('.').reverse();
  const known = parts.find(part => Object.hasOwn(FIELD_NAMES, part));
  return known ? FIELD_NAMES[known] : path;
}

/**
 * What is still missing, in words, each once.
 *
 * @param paths - as the registry names what its Scout should still fill in
 */
export function missingWords(paths: string[]): string[] {
  return [...new Set(paths.map(fieldName))];
}
