import {
  AccessibilityResult,
  Audience,
  EfaRole,
  EntryType,
  EvbItType,
  foldText,
  Lifecycle,
  LinkPurpose,
  MaturityModel,
  ProcessorAgreement,
  ProtectionLevel,
  Responsibility,
} from '@rathaus/plugin-service-registry-common';

/**
 * The words of a vocabulary: for each code first the one that exports write,
 * then others that lists from elsewhere use. The code itself always counts.
 */
export type ChoiceWords = Readonly<Record<string, readonly string[]>>;

export const TYPE_WORDS: Record<EntryType, string[]> = {
  fachverfahren: ['Fachverfahren', 'Fachanwendung', 'Verfahren'],
  'online-dienst': ['Online-Dienst', 'Online-Dienste', 'online service'],
  basisdienst: ['Basisdienst', 'Basiskomponente', 'basic service'],
  'arbeitsplatz-dienst': ['Arbeitsplatz-Dienst', 'Arbeitsplatz'],
  'schul-it': ['Schul-IT', 'Schule', 'school IT'],
};

export const LIFECYCLE_WORDS: Record<Lifecycle, string[]> = {
  geplant: ['geplant', 'in Planung', 'angekündigt', 'planned'],
  einfuehrung: ['Einführung', 'in Einführung', 'Pilot', 'experimental'],
  produktiv: ['produktiv', 'in Betrieb', 'aktiv', 'online', 'production'],
  abloesung: ['Ablösung', 'in Ablösung', 'auslaufend', 'deprecated'],
  abgeschaltet: ['abgeschaltet', 'außer Betrieb', 'eingestellt', 'retired'],
};

export const RESPONSIBILITY_WORDS: Record<Responsibility, string[]> = {
  stadt: ['Stadt', 'Kommune', 'Gemeinde', 'town', 'city'],
  kreis: ['Kreis', 'Landkreis', 'county'],
  land: ['Land', 'state'],
  bund: ['Bund', 'federal'],
  dritte: ['Dritte', 'Sonstige', 'others'],
};

export const AUDIENCE_WORDS: Record<Audience, string[]> = {
  buerger: ['Bürgerinnen und Bürger', 'Bürger', 'Bürger:innen', 'citizens'],
  unternehmen: ['Unternehmen', 'Wirtschaft', 'Gewerbe', 'businesses'],
  verwaltung: ['Verwaltung', 'Mitarbeitende', 'intern', 'administration'],
  schulen: ['Schulen', 'Schule', 'schools'],
};

export const EFA_WORDS: Record<EfaRole, string[]> = {
  nachnutzung: ['Nachnutzung', 'nachgenutzt'],
  bereitstellung: ['Bereitstellung', 'bereitgestellt'],
};

export const LINK_PURPOSE_WORDS: Record<LinkPurpose, string[]> = {
  oeffnen: ['Dienst öffnen', 'öffnen', 'open'],
  stoerung: ['Störung melden', 'Störung', 'incident'],
  hilfe: ['Hilfe', 'help'],
  information: ['Information', 'Informationen', 'Info'],
};

export const ACCESSIBILITY_WORDS: Record<AccessibilityResult, string[]> = {
  'nicht-geprueft': ['nicht geprüft', 'keine Angabe', 'ungeprüft'],
  erfuellt: ['erfüllt', 'ja'],
  'teilweise-erfuellt': ['teilweise erfüllt', 'teilweise'],
  'nicht-erfuellt': ['nicht erfüllt', 'nein'],
  'nicht-relevant': ['nicht relevant'],
};

export const MATURITY_MODEL_WORDS: Record<MaturityModel, string[]> = {
  '1.1': ['1.1', 'Modell 1.1'],
  '2.0': ['2.0', 'Modell 2.0', '2'],
};

export const PROTECTION_WORDS: Record<ProtectionLevel, string[]> = {
  normal: ['normal'],
  hoch: ['hoch', 'high'],
  'sehr-hoch': ['sehr hoch', 'very high'],
};

export const EVB_IT_WORDS: Record<EvbItType, string[]> = {
  'ueberlassung-a': ['EVB-IT Überlassung Typ A', 'Überlassung Typ A'],
  'ueberlassung-b': ['EVB-IT Überlassung Typ B', 'Überlassung Typ B'],
  'pflege-s': ['EVB-IT Pflege S', 'Pflege'],
  dienstleistung: ['EVB-IT Dienstleistung'],
  service: ['EVB-IT Service'],
  system: ['EVB-IT System'],
  systemlieferung: ['EVB-IT Systemlieferung'],
  erstellung: ['EVB-IT Erstellung'],
  cloud: ['EVB-IT Cloud'],
  kauf: ['EVB-IT Kauf'],
  instandhaltung: ['EVB-IT Instandhaltung'],
  sonstiger: ['anderer Vertrag', 'Sonstiges'],
};

export const PROCESSOR_WORDS: Record<ProcessorAgreement, string[]> = {
  vorhanden: ['vorhanden', 'ja'],
  fehlt: ['fehlt', 'nein'],
  'nicht-erforderlich': ['nicht erforderlich', 'entfällt'],
};

function compact(text: string): string {
  return foldText(text).replaceAll(' ', '');
}

/** The code that a word stands for; case, blanks and hyphens do not matter. */
export function codeOfWord(
  words: ChoiceWords,
  word: string,
): string | undefined {
  const wanted = compact(word);
  return Object.keys(words).find(code =>
    [code, ...words[code]].some(known => compact(known) === wanted),
  );
}

/** The word that exports write for a code. */
export function wordOfCode(words: ChoiceWords, code: string): string {
  return words[code]?.[0] ?? code;
}
