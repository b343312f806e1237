/** Texte auf Seiten des Katalogs, zum Beispiel der einer Schule. */
export const card = {
  'card.school.title': 'IT-Dienste für Schulen',
  'card.school.intro': 'Diese Dienste bietet die Stadt ihren Schulen an.',
  'card.school.empty': 'Für Schulen steht noch nichts im Servicekatalog.',
  'card.school.all_one': 'Den Dienst im Servicekatalog ansehen',
  'card.school.all_other': 'Alle {{count}} Dienste im Servicekatalog ansehen',
};
