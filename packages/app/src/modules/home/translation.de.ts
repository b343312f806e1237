/** German texts of the start page. */
export default {
  title: 'Startseite',
  greeting: 'Guten Tag, {{name}}',
  intro:
    'Welchen Dienst brauchen Sie, wer hilft Ihnen dabei, und ist die Angabe aktuell?',
  'types.title': 'Was es gibt',
  'types.fachverfahren': 'Fachverfahren',
  'types.fachverfahrenText':
    'Programme, mit denen die Fachbereiche ihre Aufgaben erledigen.',
  'types.onlineDienst': 'Online-Dienste',
  'types.onlineDienstText':
    'Was Bürgerinnen, Bürger und Unternehmen online beantragen können.',
  'types.basisdienst': 'Basisdienste',
  'types.basisdienstText':
    'Worauf andere Dienste aufbauen: Konto, Bezahlung, Formulare.',
  'types.arbeitsplatzDienst': 'Arbeitsplatz-Dienste',
  'types.arbeitsplatzDienstText':
    'Rechner, Telefon, E-Mail, Drucken und die Hilfe dazu.',
  'types.schulIt': 'Schul-IT',
  'types.schulItText': 'Netze, Geräte und Plattformen der Schulen.',
  'recent.title': 'Zuletzt geändert',
  'recent.all': 'Alle Einträge nach Datum',
  'recent.empty': 'Bisher ist nichts eingetragen.',
  'recent.changed': 'geändert am {{date}}',
  'favourites.title': 'Ihre Favoriten',
  'favourites.all': 'Alle Favoriten',
  'favourites.empty':
    'Merken Sie sich Einträge mit dem Stern, dann finden Sie sie hier mit einem Klick.',
  'favourites.browse': 'Im Servicekatalog stöbern',
};
