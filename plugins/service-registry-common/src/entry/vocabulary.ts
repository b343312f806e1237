/**
 * The closed vocabularies of an entry. Codes are what API and database hold;
 * the words people read come from translations.
 */

/** What an entry is; also the `spec.type` of its catalog entity. */
export const ENTRY_TYPES = [
  'fachverfahren',
  'online-dienst',
  'basisdienst',
  'arbeitsplatz-dienst',
  'schul-it',
] as const;
export type EntryType = (typeof ENTRY_TYPES)[number];

/** Where an entry stands between idea and switch-off, in this order. */
export const LIFECYCLES = [
  'geplant',
  'einfuehrung',
  'produktiv',
  'abloesung',
  'abgeschaltet',
] as const;
export type Lifecycle = (typeof LIFECYCLES)[number];

/** Which level of government answers for the service behind the entry. */
export const RESPONSIBILITIES = [
  'stadt',
  'kreis',
  'land',
  'bund',
  'dritte',
] as const;
export type Responsibility = (typeof RESPONSIBILITIES)[number];

/** For whom the entry is there. */
export const AUDIENCES = [
  'buerger',
  'unternehmen',
  'verwaltung',
  'schulen',
] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Versions of the OZG maturity model: 1.1 knows levels 0–4, 2.0 knows 0–7. */
export const MATURITY_MODELS = ['1.1', '2.0'] as const;
export type MaturityModel = (typeof MATURITY_MODELS)[number];

/** Highest level of each maturity model. */
export const MAX_MATURITY_LEVEL: Record<MaturityModel, number> = {
  '1.1': 4,
  '2.0': 7,
};

/** "Einer für Alle": does the town reuse a service, or offer its own to others? */
export const EFA_ROLES = ['nachnutzung', 'bereitstellung'] as const;
export type EfaRole = (typeof EFA_ROLES)[number];

/** What a link of an entry leads to; `oeffnen` is the main button of the page. */
export const LINK_PURPOSES = [
  'oeffnen',
  'stoerung',
  'hilfe',
  'information',
] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

/** Result of the last accessibility test (BITVNRW). */
export const ACCESSIBILITY_RESULTS = [
  'nicht-geprueft',
  'erfuellt',
  'teilweise-erfuellt',
  'nicht-erfuellt',
  'nicht-relevant',
] as const;
export type AccessibilityResult = (typeof ACCESSIBILITY_RESULTS)[number];

/** Levels of a protection need (BSI Standard 200-2). */
export const PROTECTION_LEVELS = ['normal', 'hoch', 'sehr-hoch'] as const;
export type ProtectionLevel = (typeof PROTECTION_LEVELS)[number];

/** Types of EVB-IT contracts that a town signs for software and services. */
export const EVB_IT_TYPES = [
  'ueberlassung-a',
  'ueberlassung-b',
  'pflege-s',
  'dienstleistung',
  'service',
  'system',
  'systemlieferung',
  'erstellung',
  'cloud',
  'kauf',
  'instandhaltung',
  'sonstiger',
] as const;
export type EvbItType = (typeof EVB_IT_TYPES)[number];

/** State of the agreement on processing by others (Art. 28 DSGVO). */
export const PROCESSOR_AGREEMENTS = [
  'vorhanden',
  'fehlt',
  'nicht-erforderlich',
] as const;
export type ProcessorAgreement = (typeof PROCESSOR_AGREEMENTS)[number];

/** Where an entry is edited: in the portal or in a team's repository. */
export const ENTRY_ORIGINS = ['portal', 'repository'] as const;
export type EntryOrigin = (typeof ENTRY_ORIGINS)[number];
