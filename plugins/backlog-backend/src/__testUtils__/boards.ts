/** A board with everything, as the configuration names it. */
export const SCHOOL_BOARD = {
  id: 'schulen',
  title: 'Schulprojekte',
  owner: 'group:default/task-force-schulen',
  numberPrefix: 'S',
  columns: [
    { id: 'eingang', title: 'Eingang', kind: 'inbox' },
    { id: 'geprueft', title: 'Geprüft', kind: 'backlog' },
    { id: 'geplant', title: 'Geplant', kind: 'active' },
    { id: 'umsetzung', title: 'In Umsetzung', kind: 'active', wipLimit: 8 },
    { id: 'fertig', title: 'Fertig', kind: 'done' },
    { id: 'abgelehnt', title: 'Abgelehnt', kind: 'declined' },
  ],
  categories: [
    { id: 'wlan', title: 'WLAN' },
    { id: 'glasfaser', title: 'Glasfaser' },
  ],
  parts: [
    'schools',
    'category',
    'money',
    'funding',
    'councilDecision',
    'provider',
  ],
  programmes: [
    { id: 'digitalpakt', title: 'DigitalPakt', rate: 9000 },
    { id: 'gute-schule', title: 'Gute Schule', closed: true },
    { id: 'eigenmittel', title: 'Eigenmittel', ownBudget: true },
  ],
};

/** A board with nothing but columns. */
export const PLAIN_BOARD = {
  id: 'ideen',
  title: 'Ideen',
  owner: 'group:default/cdo-buero',
  numberPrefix: 'I',
  columns: [
    { id: 'offen', title: 'Offen', kind: 'backlog' },
    { id: 'erledigt', title: 'Erledigt', kind: 'done' },
  ],
};
