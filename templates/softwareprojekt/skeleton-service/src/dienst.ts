/** Was der Dienst über sich selbst sagt. */
export const DIENST = {
  name: ${{ values.name | dump }},
  titel: ${{ values.title | dump }},
};

/** Eine Antwort des Dienstes. */
export interface Antwort {
  status: number;
  inhalt: Record<string, string>;
}

/**
 * Beantwortet eine Anfrage. Kennt kein Netz, damit sich jede Antwort ohne Server prüfen lässt.
 *
 * @param methode - HTTP-Methode, groß geschrieben
 * @param pfad - Pfad der Adresse ohne Abfrageteil
 */
export function antworte(methode: string, pfad: string): Antwort {
  if (methode !== 'GET') {
    return { status: 405, inhalt: { fehler: 'Nur GET ist erlaubt.' } };
  }
  switch (pfad) {
    case '/':
      return { status: 200, inhalt: DIENST };
    case '/gesund':
      return { status: 200, inhalt: { zustand: 'ok' } };
    default:
      return { status: 404, inhalt: { fehler: 'Das gibt es hier nicht.' } };
  }
}
