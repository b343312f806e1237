import { ImportJob } from '@rathaus/rathaus-common';

/** An import just uploaded: two columns, one of them recognised. */
export function exampleImport(job: Partial<ImportJob> = {}): ImportJob {
  return {
    id: 'import-1',
    fileName: 'dienste.csv',
    state: 'uploaded',
    createdAt: '2026-11-03T08:15:00Z',
    format: { encoding: 'utf-8', delimiter: ';' },
    columns: [
      { index: 0, header: 'Dienst', samples: ['Wohngeld', 'Hundesteuer'] },
      { index: 1, header: 'Rufnummer', samples: ['05241 82-0'] },
    ],
    rowCount: 3,
    mapping: { matchBy: 'title', fields: { title: { column: 0 } } },
    progress: { done: 0, total: 0 },
    counts: { new: 0, changed: 0, unchanged: 0, faulty: 0, left: 0 },
    allowedActions: ['check'],
    ...job,
  };
}
