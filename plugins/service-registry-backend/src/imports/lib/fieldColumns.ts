import {
  FieldColumn as ColumnOf,
  PlainCellKind,
  Vocabulary,
} from '@rathaus/rathaus-node';
import {
  ACCESSIBILITY_WORDS,
  AUDIENCE_WORDS,
  EFA_WORDS,
  EVB_IT_WORDS,
  LIFECYCLE_WORDS,
  MATURITY_MODEL_WORDS,
  PROCESSOR_WORDS,
  PROTECTION_WORDS,
  RESPONSIBILITY_WORDS,
  TYPE_WORDS,
} from './choiceWords';

/** What the cells of a field hold. */
export type CellKind =
  | PlainCellKind
  | { is: 'links' }
  | { is: 'group' | 'user' | 'groupOrUser' | 'entryList' | 'apiList' };

/** How a field stands in a table. */
export type FieldColumn = ColumnOf<CellKind>;

function column(kind: CellKind, header: string, ...also: string[]) {
  return { kind, header, also };
}

const text: CellKind = { is: 'text' };
const textList: CellKind = { is: 'textList' };
const date: CellKind = { is: 'date' };
const integer: CellKind = { is: 'integer' };
const choice = (words: Vocabulary): CellKind => ({ is: 'choice', words });

/** The short name is no field of an entry, but a column of a table. */
export const NAME_COLUMN: FieldColumn = column(
  text,
  'Kurzname',
  'slug',
  'short name',
);

/** Every field of an entry by dotted path, in the order of exports. */
export const FIELD_COLUMNS: Readonly<Record<string, FieldColumn>> = {
  title: column(
    text,
    'Titel',
    'Name',
    'Bezeichnung',
    'Online-Dienst',
    'Fachverfahren',
    'Verfahren',
    'Dienst',
    'OZG-Leistung',
    'Leistung',
    'Anwendung',
    'title',
    'service',
    'service name',
  ),
  type: column(choice(TYPE_WORDS), 'Art', 'Typ', 'type', 'Art des Eintrags'),
  summary: column(
    text,
    'Kurzbeschreibung',
    'Zusammenfassung',
    'Aufgabengebiet',
    'Zweck',
    'summary',
  ),
  description: column(text, 'Beschreibung', 'Erläuterung', 'description'),
  aliases: column(
    textList,
    'Auch bekannt als',
    'Synonyme',
    'Alias',
    'Aliase',
    'Stichwörter',
    'Schlagwörter',
    'Suchbegriffe',
    'aliases',
    'keywords',
  ),
  lifecycle: column(
    choice(LIFECYCLE_WORDS),
    'Stand',
    'Status',
    'Lebenszyklus',
    'lifecycle',
    'state',
  ),
  owner: column(
    { is: 'group' },
    'Fachbereich (Kennung)',
    'Fachbereich',
    'Fachdienst',
    'Amt',
    'Organisationseinheit',
    'Abteilung',
    'owner',
    'department',
  ),
  assignedScout: column({ is: 'user' }, 'Digital Scout', 'Scout'),
  subjectMatterResponsible: column(
    { is: 'groupOrUser' },
    'Fachlich verantwortlich',
    'Fachliche Verantwortung',
    'Fachverantwortung',
  ),
  technicalResponsible: column(
    { is: 'groupOrUser' },
    'Technisch verantwortlich',
    'Technische Verantwortung',
    'Anwendungsbetreuung',
    'technical responsible',
  ),
  responsibility: column(
    choice(RESPONSIBILITY_WORDS),
    'Zuständigkeit',
    'Zuständigkeiten',
    'Ebene',
    'responsibility',
  ),
  responsibleBody: column(
    text,
    'Zuständige Stelle',
    'Zuständige Behörde',
    'responsible body',
  ),
  audiences: column(
    { is: 'choiceList', words: AUDIENCE_WORDS },
    'Für wen',
    'Zielgruppe',
    'Zielgruppen',
    'audience',
    'audiences',
  ),
  leikaKeys: column(
    { is: 'digitsList' },
    'LeiKa-Schlüssel',
    'LeiKa',
    'LeiKa-ID',
    'Leistungsschlüssel',
    'leika key',
    'leika keys',
  ),
  ozgId: column({ is: 'digits' }, 'OZG-ID', 'OZG', 'OZG-Schlüssel'),
  'maturity.level': column(integer, 'Reifegrad', 'maturity'),
  'maturity.model': column(
    choice(MATURITY_MODEL_WORDS),
    'Reifegradmodell',
    'maturity model',
  ),
  'efa.role': column(choice(EFA_WORDS), 'Einer für Alle', 'EfA', 'EfA-Rolle'),
  'efa.partner': column(text, 'EfA-Partner'),
  'operator.name': column(
    text,
    'Betreiber',
    'IT-Dienstleister',
    'Rechenzentrum',
    'operator',
  ),
  'operator.validFrom': column(date, 'Betrieb ab'),
  'operator.validTo': column(date, 'Betrieb bis'),
  vendor: column(text, 'Hersteller', 'Anbieter', 'vendor', 'manufacturer'),
  product: column(text, 'Produkt', 'Produktname', 'product'),
  version: column(text, 'Version', 'Versionsnummer'),
  xoevStandards: column(textList, 'XÖV-Standards', 'XÖV', 'Standards'),
  dependsOn: column({ is: 'entryList' }, 'Setzt voraus', 'depends on'),
  providesApis: column(
    { is: 'apiList' },
    'Bietet Schnittstellen an',
    'provides APIs',
  ),
  consumesApis: column(
    { is: 'apiList' },
    'Nutzt Schnittstellen',
    'Schnittstellen',
    'consumes APIs',
  ),
  'support.contact': column(
    text,
    'Ansprechperson',
    'Ansprechpartner',
    'Ansprechpartnerin',
    'Kontakt',
    'contact',
  ),
  'support.phone': column(text, 'Telefon', 'Telefonnummer', 'Tel.', 'phone'),
  'support.email': column(text, 'E-Mail', 'Mail', 'E-Mail-Adresse'),
  'support.hours': column(text, 'Sprechzeiten', 'Servicezeiten', 'hours'),
  links: column(
    { is: 'links' },
    'Links',
    'Link',
    'URL',
    'Internetadresse',
    'Webadresse',
    'Adresse',
    'website',
  ),
  'accessibility.result': column(
    choice(ACCESSIBILITY_WORDS),
    'Barrierefreiheit',
    'Testergebnis Barrierefreiheit',
    'accessibility',
  ),
  'accessibility.testedOn': column(date, 'Barrierefreiheit geprüft am'),
  'accessibility.testedBy': column(text, 'Barrierefreiheit geprüft von'),
  'accessibility.reportUrl': column(text, 'Prüfbericht zur Barrierefreiheit'),
  reviewIntervalMonths: column(
    integer,
    'Bestätigung alle (Monate)',
    'Bestätigung alle',
  ),
  notes: column(text, 'Interne Anmerkung', 'Bemerkung', 'Anmerkung', 'notes'),
  'restricted.contract.evbItType': column(choice(EVB_IT_WORDS), 'Vertragsart'),
  'restricted.contract.number': column(text, 'Vertragsnummer'),
  'restricted.contract.start': column(date, 'Vertragsbeginn'),
  'restricted.contract.end': column(date, 'Vertragsende'),
  'restricted.contract.noticePeriodMonths': column(
    integer,
    'Kündigungsfrist (Monate)',
    'Kündigungsfrist',
  ),
  'restricted.contract.costPerYearCents': column(
    { is: 'euroCents' },
    'Kosten im Jahr',
    'Jährliche Kosten',
    'Kosten pro Jahr',
  ),
  'restricted.protectionNeeds.confidentiality': column(
    choice(PROTECTION_WORDS),
    'Schutzbedarf: Vertraulichkeit',
    'Vertraulichkeit',
  ),
  'restricted.protectionNeeds.integrity': column(
    choice(PROTECTION_WORDS),
    'Schutzbedarf: Integrität',
    'Integrität',
  ),
  'restricted.protectionNeeds.availability': column(
    choice(PROTECTION_WORDS),
    'Schutzbedarf: Verfügbarkeit',
    'Verfügbarkeit',
  ),
  'restricted.protectionNeeds.reason': column(
    text,
    'Begründung des Schutzbedarfs',
  ),
  'restricted.protectionNeeds.assessedOn': column(
    date,
    'Schutzbedarf festgestellt am',
  ),
  'restricted.dataProcessing.recordNumber': column(
    text,
    'Nummer im Verzeichnis der Verarbeitungstätigkeiten',
    'VVT-Nummer',
    'VVT',
  ),
  'restricted.dataProcessing.processorAgreement': column(
    choice(PROCESSOR_WORDS),
    'Vertrag zur Auftragsverarbeitung',
    'AVV',
  ),
  'restricted.dataProcessing.categories': column(
    textList,
    'Kategorien personenbezogener Daten',
    'Datenkategorien',
  ),
};
