import { fieldLabel, wordFor } from '../../lib/fields';
import type { Text } from '../../translations/useText';

const COLUMNS = [
  'title',
  'type',
  'summary',
  'aliases',
  'lifecycle',
  'owner',
  'responsibility',
  'audiences',
  'ozgId',
  'support.phone',
  'support.email',
] as const;

/**
 * The rows of a small example: a heading with the fields' names, and two entries.
 *
 * @param department - title of a Fachbereich that exists
 */
export function sampleRows(t: Text, department: string): string[][] {
  const rows: Array<Record<(typeof COLUMNS)[number], string>> = [
    {
      title: t('imports.sample.first.title'),
      type: wordFor(t, 'type', 'online-dienst'),
      summary: t('imports.sample.first.summary'),
      aliases: t('imports.sample.first.aliases'),
      lifecycle: wordFor(t, 'lifecycle', 'produktiv'),
      owner: department,
      responsibility: wordFor(t, 'responsibility', 'stadt'),
      audiences: wordFor(t, 'audience', 'buerger'),
      ozgId: '',
      'support.phone': '05241 82-0',
      'support.email': 'service@example.org',
    },
    {
      title: t('imports.sample.second.title'),
      type: wordFor(t, 'type', 'fachverfahren'),
      summary: t('imports.sample.second.summary'),
      aliases: '',
      lifecycle: wordFor(t, 'lifecycle', 'geplant'),
      owner: department,
      responsibility: wordFor(t, 'responsibility', 'stadt'),
      audiences: wordFor(t, 'audience', 'verwaltung'),
      ozgId: '',
      'support.phone': '',
      'support.email': '',
    },
  ];
  return [
    COLUMNS.map(path => fieldLabel(t, path)),
    ...rows.map(row => COLUMNS.map(path => row[path])),
  ];
}
