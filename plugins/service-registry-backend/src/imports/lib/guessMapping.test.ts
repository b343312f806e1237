import { entryFieldsSchema } from '@rathaus/plugin-service-registry-common';
import { z } from 'zod';
import { FIELD_COLUMNS } from './fieldColumns';
import { guessMapping } from './guessMapping';

function guess(headers: string) {
  const { fields, matchBy } = guessMapping(headers.split(';'));
  return { fields, matchBy };
}

/** Dotted paths of all leaves that the contract's schema knows. */
function leafPaths(schema: unknown, path: string[] = []): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return leafPaths(schema.unwrap(), path);
  }
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([key, child]) =>
      leafPaths(child, [...path, key]),
    );
  }
  return [path.join('.')];
}

describe('guessMapping', () => {
  it('knows each field of the contract, and no other', () => {
    expect(Object.keys(FIELD_COLUMNS).sort()).toEqual(
      leafPaths(entryFieldsSchema).sort(),
    );
  });

  it('understands the OZG list', () => {
    expect(guess('ozg_id;ozg_leistung;lage;themenfeld;anzahl_leika')).toEqual({
      matchBy: 'title',
      fields: { ozgId: { column: 0 }, title: { column: 1 } },
    });
  });

  it('understands a list of products', () => {
    expect(guess('name;aufgabengebiet;bereich')).toEqual({
      matchBy: 'title',
      fields: { title: { column: 0 }, summary: { column: 1 } },
    });
  });

  it('takes the surest name: Titel before Name, Kennung before Fachbereich', () => {
    expect(
      guess('Name;Titel;Fachbereich;Fachbereich (Kennung)').fields,
    ).toEqual({ title: { column: 1 }, owner: { column: 3 } });
  });

  it('understands headers in English and paths of the API', () => {
    expect(
      guess('title;type;owner;audience;support.phone;ozgId').fields,
    ).toEqual({
      title: { column: 0 },
      type: { column: 1 },
      owner: { column: 2 },
      audiences: { column: 3 },
      'support.phone': { column: 4 },
      ozgId: { column: 5 },
    });
  });

  it('finds entries by short name where there is one', () => {
    expect(guess('Kurzname;Titel')).toEqual({
      matchBy: 'name',
      fields: { name: { column: 0 }, title: { column: 1 } },
    });
  });

  it('uses each column and each field once', () => {
    expect(guess('Titel;Titel;Titel').fields).toEqual({ title: { column: 0 } });
    expect(guess(';;').fields).toEqual({});
  });
});
