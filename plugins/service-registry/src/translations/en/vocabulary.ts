/** Words for the closed vocabularies of an entry. */
export const vocabulary = {
  type: {
    fachverfahren: 'Specialist procedure',
    'online-dienst': 'Online service',
    basisdienst: 'Basic service',
    'arbeitsplatz-dienst': 'Workplace service',
    'schul-it': 'School IT',
  },
  lifecycle: {
    geplant: 'planned',
    einfuehrung: 'being introduced',
    produktiv: 'in use',
    abloesung: 'being replaced',
    abgeschaltet: 'switched off',
  },
  responsibility: {
    stadt: 'Town',
    kreis: 'District (Kreis)',
    land: 'State (Land)',
    bund: 'Federation (Bund)',
    dritte: 'Third parties',
  },
  audience: {
    buerger: 'Citizens',
    unternehmen: 'Companies',
    verwaltung: 'Administration',
    schulen: 'Schools',
  },
  efaRole: {
    nachnutzung: 'reused from another body (EfA)',
    bereitstellung: 'offered to others (EfA)',
  },
  linkPurpose: {
    oeffnen: 'Open the service',
    stoerung: 'Report a fault',
    hilfe: 'Help',
    information: 'Information',
  },
  accessibilityResult: {
    'nicht-geprueft': 'not tested',
    erfuellt: 'met',
    'teilweise-erfuellt': 'partly met',
    'nicht-erfuellt': 'not met',
    'nicht-relevant': 'not relevant',
  },
  protectionLevel: {
    normal: 'normal',
    hoch: 'high',
    'sehr-hoch': 'very high',
  },
  evbItType: {
    'ueberlassung-a':
      'EVB-IT Überlassung Typ A (purchase of standard software)',
    'ueberlassung-b': 'EVB-IT Überlassung Typ B (rent of standard software)',
    'pflege-s': 'EVB-IT Pflege S (software maintenance)',
    dienstleistung: 'EVB-IT Dienstleistung (services)',
    service: 'EVB-IT Service (system service)',
    system: 'EVB-IT System (whole system)',
    systemlieferung: 'EVB-IT Systemlieferung (delivery of a system)',
    erstellung: 'EVB-IT Erstellung (individual software)',
    cloud: 'EVB-IT Cloud',
    kauf: 'EVB-IT Kauf (hardware purchase)',
    instandhaltung: 'EVB-IT Instandhaltung (hardware maintenance)',
    sonstiger: 'other contract',
  },
  processorAgreement: {
    vorhanden: 'in place',
    fehlt: 'missing',
    'nicht-erforderlich': 'not required',
  },
  origin: {
    portal: 'Portal',
    repository: 'Repository of the IT team',
  },
} as const;
