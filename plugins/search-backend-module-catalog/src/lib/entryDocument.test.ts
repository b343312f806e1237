import {
  entryDocumentSchema,
  entryFieldsSchema,
} from '@rathaus/plugin-service-registry-common';
import { DEPARTMENTS } from '../__testUtils__/town';
import { toEntryDocument } from './entryDocument';

function documentOf(fields: object) {
  return toEntryDocument(
    {
      name: 'personalausweis',
      ref: 'component:default/personalausweis',
      fields: entryFieldsSchema.parse({
        title: 'Personalausweis beantragen',
        type: 'online-dienst',
        owner: 'group:default/meldewesen',
        ...fields,
      }),
    },
    DEPARTMENTS,
  );
}

describe('toEntryDocument', () => {
  it('has by what people look an entry up, and what is shown of it', () => {
    const document = documentOf({
      summary: 'Für alle ab 16.',
      description: '**Bringen** Sie ein Foto mit.',
      aliases: ['Identitätskarte', 'Ausweis'],
      leikaKeys: ['99010001001000'],
      ozgId: '10123',
      product: 'VOIS | MESO',
      vendor: 'Beispiel AG',
      operator: { name: 'Muster GmbH' },
      xoevStandards: ['XMeld'],
      responsibility: 'kreis',
      responsibleBody: 'Kreis Gütersloh',
    });
    expect(document).toEqual({
      title: 'Personalausweis beantragen',
      text: 'Für alle ab 16.\nBringen Sie ein Foto mit.',
      location: '/servicekatalog/eintrag/personalausweis',
      aliases: ['Identitätskarte', 'Ausweis'],
      keys: ['99010001001000', '10123', 'VOIS | MESO'],
      keywords: 'Beispiel AG\nMuster GmbH\nXMeld\nKreis Gütersloh',
      ref: 'component:default/personalausweis',
      owner: 'group:default/meldewesen',
      department: 'group:default/buergerservice',
      closed: false,
      kind: 'Component',
      entryType: 'online-dienst',
      lifecycle: 'produktiv',
      responsibility: 'kreis',
      responsibleBody: 'Kreis Gütersloh',
    });
    expect(entryDocumentSchema.parse(document)).toEqual(document);
  });

  it('has every key of the schema, also of an entry with little more than a title', () => {
    expect(Object.keys(documentOf({}))).toEqual(
      Object.keys(entryDocumentSchema.shape),
    );
  });

  it('is closed when it is switched off', () => {
    expect(documentOf({ lifecycle: 'abloesung' }).closed).toBe(false);
    expect(documentOf({ lifecycle: 'abgeschaltet' }).closed).toBe(true);
  });

  it('has nothing of what only some may see, and names nobody', () => {
    const text = JSON.stringify(
      documentOf({
        notes: 'nur intern',
        assignedScout: 'user:default/ada',
        technicalResponsible: 'user:default/ada',
        support: { contact: 'Ada Beispiel' },
        restricted: {
          contract: { number: 'V-4711', costPerYearCents: 12345 },
          protectionNeeds: {
            confidentiality: 'sehr-hoch',
            integrity: 'hoch',
            availability: 'hoch',
          },
        },
      }),
    );
    expect(text).not.toMatch(/V-4711|12345|sehr-hoch|nur intern|ada/i);
  });
});
