import fc from 'fast-check';
import {
  EntryFields,
  entryFieldsSchema,
} from '@rathaus/plugin-service-registry-common';
import { z } from 'zod';
import {
  changedPaths,
  FIELD_PATHS,
  fieldsFromValues,
  newEntryValues,
  valuesFromFields,
  withValuesFrom,
} from './formValues';

const full: EntryFields = entryFieldsSchema.parse({
  title: 'Meldebescheinigung',
  type: 'online-dienst',
  summary: 'Bescheinigung über den Wohnsitz',
  description: '**Online** zu beantragen',
  aliases: ['Aufenthaltsbescheinigung'],
  lifecycle: 'abloesung',
  owner: 'group:default/buergerservice',
  assignedScout: 'user:default/eva',
  subjectMatterResponsible: 'user:default/max',
  technicalResponsible: 'group:default/it-service',
  responsibility: 'kreis',
  responsibleBody: 'Kreis Gütersloh',
  audiences: ['buerger'],
  leikaKeys: ['99012001000000'],
  ozgId: '10513',
  maturity: { level: 0, model: '1.1' },
  efa: { role: 'nachnutzung', partner: 'Land Bremen' },
  operator: {
    name: 'Rechenzentrum',
    validFrom: '2025-01-01',
    validTo: '2029-12-31',
  },
  vendor: 'Hersteller GmbH',
  product: 'Produkt',
  version: '7.2',
  xoevStandards: ['XMeld'],
  dependsOn: ['component:default/einwohnerwesen'],
  providesApis: ['api:default/xmeld'],
  consumesApis: ['api:default/xta'],
  support: {
    contact: 'Servicestelle',
    phone: '05241 82-0',
    email: 'service@example.org',
    hours: 'Mo–Fr 8–12 Uhr',
  },
  links: [{ title: 'Öffnen', url: 'https://example.org', purpose: 'oeffnen' }],
  accessibility: {
    result: 'erfuellt',
    testedOn: '2026-02-03',
    testedBy: 'Prüfstelle',
    reportUrl: 'https://example.org/bericht',
  },
  reviewIntervalMonths: 12,
  notes: 'nur intern',
  restricted: {
    contract: {
      evbItType: 'cloud',
      number: 'V-1',
      start: '2025-01-01',
      end: '2028-12-31',
      noticePeriodMonths: 6,
      costPerYearCents: 123456,
    },
    protectionNeeds: {
      confidentiality: 'hoch',
      integrity: 'normal',
      availability: 'sehr-hoch',
      reason: 'Meldedaten',
      assessedOn: '2026-01-01',
    },
    dataProcessing: {
      recordNumber: 'VVT-7',
      processorAgreement: 'vorhanden',
      categories: ['Adressdaten'],
    },
  },
});

function leafPaths(schema: z.ZodType, path: string): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    const inner = schema.unwrap();
    return inner instanceof z.ZodType ? leafPaths(inner, path) : [path];
  }
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([key, child]) =>
      child instanceof z.ZodType
        ? leafPaths(child, path ? `${path}.${key}` : key)
        : [],
    );
  }
  return [path];
}

describe('form values', () => {
  it('have a place for every field of an entry, and no other', () => {
    expect([...FIELD_PATHS].sort()).toEqual(
      leafPaths(entryFieldsSchema, '').sort(),
    );
  });

  it('give back the entry they were made from', () => {
    const values = valuesFromFields(full);
    expect(fieldsFromValues(values, { restricted: true })).toEqual(full);
  });

  it('leave the restricted part out for those who may not see it', () => {
    const { restricted, ...open } = full;
    expect(
      fieldsFromValues(valuesFromFields(full), { restricted: false }),
    ).toEqual(open);
  });

  it('empty the restricted part with an empty object', () => {
    const fields = fieldsFromValues(newEntryValues(), { restricted: true });
    expect(fields).toEqual({
      lifecycle: 'produktiv',
      responsibility: 'stadt',
      restricted: {},
    });
  });

  it('show cents as an amount and read it again', () => {
    const values = valuesFromFields(full);
    expect(values['restricted.contract.costPerYearCents']).toBe('1.234,56');
  });

  it('keep what cannot be read, for validation to name', () => {
    const values = {
      ...valuesFromFields(full),
      'restricted.contract.costPerYearCents': '1,234.56',
      reviewIntervalMonths: 'zwölf',
    };
    expect(fieldsFromValues(values, { restricted: true })).toMatchObject({
      reviewIntervalMonths: 'zwölf',
      restricted: { contract: { costPerYearCents: '1,234.56' } },
    });
  });

  it('tell another amount from another way to write it', () => {
    const before = valuesFromFields(full);
    const path = 'restricted.contract.costPerYearCents';
    expect(changedPaths(before, { ...before, [path]: '1234,56 €' })).toEqual(
      [],
    );
    expect(changedPaths(before, { ...before, [path]: '1234,57' })).toEqual([
      path,
    ]);
  });

  it('read anything without failing', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), anything => {
        const values = valuesFromFields(Object(anything));
        expect(Object.keys(values)).toEqual(FIELD_PATHS);
      }),
    );
  });

  it('take the values of some fields from elsewhere', () => {
    const mixed = withValuesFrom(
      valuesFromFields(full),
      ['title', 'aliases'],
      newEntryValues(),
    );
    expect(mixed.title).toBe('');
    expect(mixed.aliases).toEqual([]);
    expect(mixed.vendor).toBe('Hersteller GmbH');
  });
});
