/** Texts of the reference lists. */
export const reference = {
  title: 'Reference lists',
  subtitle:
    'The official lists that entries refer to. They stand behind the search for LeiKa keys and OZG ids in the form.',
  tabs: 'Reference lists',
  list: {
    leika: {
      name: 'LeiKa',
      description:
        'Catalog of administrative services; each has a key of 14 digits that begins with 99.',
    },
    ozg: {
      name: 'OZG',
      description:
        'Services under the Online Access Act; each has an id of five digits.',
    },
  },
  empty: {
    admin: 'This list is still empty. Upload it as a CSV file.',
    other: 'This list is still empty. The portal administration can upload it.',
  },
  status: {
    items: 'Services',
    version: 'Version',
    importedAt: 'Imported on',
    source: 'From the file',
  },
  search: {
    title: 'Search the list',
    label: 'Key, name or part of the name',
    count_one: '{{number}} service',
    count_other: '{{number}} services',
    countFirst_one: '{{number}} service',
    countFirst_other: '{{number}} services; the first {{shown}} are shown',
    nothing: 'Nothing found for “{{query}}”. Try a part of the word.',
  },
  upload: {
    title: 'New version',
    description:
      'Replaces the list as a whole. Entries keep the keys they have.',
    button: 'Choose CSV file',
    hint: {
      leika: 'It needs a column with the key and one with the name.',
      ozg: 'It needs a column with the OZG id and one with the service.',
    },
  },
  result: {
    changed: 'Version {{version}} is in use',
    same: 'The list already held exactly this; version {{version}} stays',
    sum: '{{rows}} rows: {{accepted}} accepted, {{rejected}} not.',
  },
  rejected: {
    button: 'Rejected rows as CSV',
    first_one: 'The first row that was rejected',
    first_other: 'The first {{count}} rows that were rejected',
    row: 'Line {{line}}: {{what}} – {{reason}}',
    fileName: '{{list}}-rejected.csv',
    line: 'Line',
    key: 'Key',
    name: 'Name',
    reason: 'Reason',
  },
  reason: {
    invalid_key: 'not a key of the list',
    missing_name: 'without a name',
    duplicate_key: 'the key stands in the file twice',
    marked_invalid: 'marked as not valid in the file',
    surplus_cells: 'more values than the heading has columns',
  },
} as const;
