/** Words of the import pages for entries; the others come with the shared pages. */
export const imports = {
  subtitle:
    'Take over a whole list of entries from a table. Nothing is written before you have seen the result, and every import can be taken back as a whole.',
  sample: {
    button: 'Sample file',
    fileName: 'servicekatalog-sample.csv',
    first: {
      title: 'Example: certificate of residence',
      summary: 'Certificate of the residence, requested online',
      aliases: 'proof of residence, certificate',
    },
    second: {
      title: 'Example: register software',
      summary: 'Keeps the register of residents',
    },
  },
  mapping: {
    name: 'Short name',
  },
  constants: {
    none: 'no value',
    description:
      'For what the file does not say, for example kind and department.',
  },
  matchBy: {
    heading: 'Which rows are about entries we have?',
    description:
      'A row that fits an entry changes it; the others become new entries.',
    title: {
      label: 'Title',
      explanation: 'Capital letters do not matter.',
    },
    name: {
      label: 'Short name',
      explanation: 'The safest: it never changes. A CSV made here has it.',
    },
    ozgId: {
      label: 'OZG id',
      explanation: 'Only when no number stands at several entries.',
    },
  },
  result: {
    nothing: {
      text: 'All rows are in the catalog exactly like this.',
    },
  },
  rows: {
    will: {
      new_one: '{{number}} row becomes a new entry.',
      new_other: '{{number}} rows become new entries.',
      changed_one: '{{number}} row changes an entry.',
      changed_other: '{{number}} rows change an entry each.',
      unchanged_one: '{{number}} row is in the catalog like this.',
      unchanged_other: '{{number}} rows are in the catalog like this.',
    },
    was: {
      new_one: '{{number}} row became a new entry.',
      new_other: '{{number}} rows became new entries.',
      changed_one: '{{number}} row changed an entry.',
      changed_other: '{{number}} rows changed an entry each.',
      unchanged_one: '{{number}} row was in the catalog like this.',
      unchanged_other: '{{number}} rows were in the catalog like this.',
    },
    unknownKeys:
      'The portal only takes keys that stand in its reference lists. If yours are newer, the portal administration can upload the list.',
    toReference: 'To the reference lists',
  },
  apply: {
    new_one: '{{number}} new entry is made.',
    new_other: '{{number}} new entries are made.',
    changed_one: '{{number}} entry is changed.',
    changed_other: '{{number}} entries are changed.',
    unchanged_one: '{{number}} entry stays as it is.',
    unchanged_other: '{{number}} entries stay as they are.',
  },
  done: {
    reverted: {
      text: 'The entries are as they were before this import.',
    },
    toList: 'To the service catalog',
  },
  revert: {
    text: 'New entries ({{created}}) are retired, changed ones ({{changed}}) become what they were before. If one of them was edited since, nothing happens and you are told which.',
  },
} as const;
