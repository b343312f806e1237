import {
  AccessibilityResult,
  Audience,
  EfaRole,
  EntryType,
  EvbItType,
  Lifecycle,
  LinkPurpose,
  MaturityModel,
  ProcessorAgreement,
  ProtectionLevel,
  Responsibility,
} from '@rathaus/plugin-service-registry-common';
import { Vocabulary } from '@rathaus/rathaus-node';

export const TYPE_WORDS = new Vocabulary<EntryType>({
  fachverfahren: ['Fachverfahren', 'Fachanwendung', 'Verfahren'],
  'online-dienst': ['Online-Dienst', 'Online-Dienste', 'online service'],
  basisdienst: ['Basisdienst', 'Basiskomponente', 'basic service'],
  'arbeitsplatz-dienst': ['Arbeitsplatz-Dienst', 'Arbeitsplatz'],
  'schul-it': ['Schul-IT', 'Schule', 'school IT'],
});

export const LIFECYCLE_WORDS = new Vocabulary<Lifecycle>({
  geplant: ['geplant', 'in Planung', 'angekündigt', 'planned'],
  einfuehrung: ['Einführung', 'in Einführung', 'Pilot', 'experimental'],
  produktiv: ['produktiv', 'in Betrieb', 'aktiv', 'online', 'production'],
  abloesung: ['Ablösung', 'in Ablösung', 'auslaufend', 'deprecated'],
  abgeschaltet: ['abgeschaltet', 'außer Betrieb', 'eingestellt', 'retired'],
});

export const RESPONSIBILITY_WORDS = new Vocabulary<Responsibility>({
  stadt: ['Stadt', 'Kommune', 'Gemeinde', 'town', 'city'],
  kreis: ['Kreis', 'Landkreis', 'county'],
  land: ['Land', 'state'],
  bund: ['Bund', 'federal'],
  dritte: ['Dritte', 'Sonstige', 'others'],
});

export const AUDIENCE_WORDS = new Vocabulary<Audience>({
  buerger: ['Bürgerinnen und Bürger', 'Bürger', 'Bürger:innen', 'citizens'],
  unternehmen: ['Unternehmen', 'Wirtschaft', 'Gewerbe', 'businesses'],
  verwaltung: ['Verwaltung', 'Mitarbeitende', 'intern', 'administration'],
  schulen: ['Schulen', 'Schule', 'schools'],
});

export const EFA_WORDS = new Vocabulary<EfaRole>({
  nachnutzung: ['Nachnutzung', 'nachgenutzt'],
  bereitstellung: ['Bereitstellung', 'bereitgestellt'],
});

export const LINK_PURPOSE_WORDS = new Vocabulary<LinkPurpose>({
  oeffnen: ['Dienst öffnen', 'öffnen', 'open'],
  stoerung: ['Störung melden', 'Störung', 'incident'],
  hilfe: ['Hilfe', 'help'],
  information: ['Information', 'Informationen', 'Info'],
});

export const ACCESSIBILITY_WORDS = new Vocabulary<AccessibilityResult>({
  'nicht-geprueft': ['nicht geprüft', 'keine Angabe', 'ungeprüft'],
  erfuellt: ['erfüllt', 'ja'],
  'teilweise-erfuellt': ['teilweise erfüllt', 'teilweise'],
  'nicht-erfuellt': ['nicht erfüllt', 'nein'],
  'nicht-relevant': ['nicht relevant'],
});

export const MATURITY_MODEL_WORDS = new Vocabulary<MaturityModel>({
  '1.1': ['1.1', 'Modell 1.1'],
  '2.0': ['2.0', 'Modell 2.0', '2'],
});

export const PROTECTION_WORDS = new Vocabulary<ProtectionLevel>({
  normal: ['normal'],
  hoch: ['hoch', 'high'],
  'sehr-hoch': ['sehr hoch', 'very high'],
});

export const EVB_IT_WORDS = new Vocabulary<EvbItType>({
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
});

export const PROCESSOR_WORDS = new Vocabulary<ProcessorAgreement>({
  vorhanden: ['vorhanden', 'ja'],
  fehlt: ['fehlt', 'nein'],
  'nicht-erforderlich': ['nicht erforderlich', 'entfällt'],
});
