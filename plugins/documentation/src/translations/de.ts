/** German texts around documentation. */
export default {
  title: 'Dokumentation',
  listSubtitle: 'Was Teams zu ihren Einträgen aufgeschrieben haben.',
  listEmpty: 'Noch hat kein Team eine Dokumentation geschrieben.',
  contents: 'Inhalt der Dokumentation',
  toEntity: 'Zum beschriebenen Eintrag',
  toContents: 'Zur ersten Seite',
  empty:
    'Diese Dokumentation hat noch keine Seiten. Das Team legt sie als Markdown-Dateien in den Ordner „docs“ seiner Ablage.',
  missing:
    'Hier gibt es keine Dokumentation, die das Portal zeigen darf. Vielleicht ist die Adresse alt, oder das Team hat noch keinen Ordner dafür angegeben.',
  unreadable:
    'Die Dokumentation lässt sich gerade nicht lesen. Das Portal erreicht die Ablage des Teams nicht, oder an der angegebenen Stelle liegt nichts. Der Eintrag selbst ist davon nicht betroffen.',
  retry: 'Erneut versuchen',
  pictureNamed: '[Bild, nur in der Ablage des Teams zu sehen: {{name}}]',
  picture: '[Bild, nur in der Ablage des Teams zu sehen]',
  'problem.settings':
    'Die Datei mkdocs.yml lässt sich nicht lesen. Die Seiten stehen deshalb in der Reihenfolge ihrer Namen.',
  'problem.leftOut':
    'Einige Dateien sind zu groß oder zu viele und fehlen hier. Sie liegen in der Ablage des Teams.',
};
