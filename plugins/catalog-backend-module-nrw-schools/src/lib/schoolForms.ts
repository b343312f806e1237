/**
 * Names of the forms of school by their official key. Source: key list
 * "Schulformschlüssel" that goes with the Schulgrunddaten NRW.
 */
const NAMES: Record<string, string> = {
  '02': 'Grundschule',
  '04': 'Hauptschule',
  '06': 'Volksschule',
  '08': 'Förderschule',
  '10': 'Realschule',
  '13': 'PRIMUS-Schule',
  '14': 'Sekundarschule',
  '15': 'Gesamtschule',
  '16': 'Gemeinschaftsschule',
  '17': 'Waldorfschule',
  '18': 'Hiberniaschule',
  '19': 'Freie Waldorfförderschule',
  '20': 'Gymnasium',
  '25': 'Weiterbildungskolleg',
  '30': 'Berufskolleg',
  '83': 'Schule für Kranke',
  '85': 'Förderschule (Realschule)',
  '87': 'Förderschule (Gymnasium)',
  '88': 'Förderschule (Berufskolleg)',
};

/**
 * What form a school has. Extracts of the list name it and have the key beside
 * it; the list of the whole state has the key only.
 *
 * @param form - column `Schulform`
 * @param key - column `schulform_key`; empty where there is none
 */
export function schoolForm(
  form: string,
  key: string,
): { code: string; name: string } {
  const code = (key || form).padStart(2, '0');
  const name = key && form;
  return { code, name: name || NAMES[code] || `Schulform ${code}` };
}
