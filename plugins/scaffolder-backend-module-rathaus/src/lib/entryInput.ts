import {
  EntryFields,
  entryFieldsSchema,
} from '@rathaus/plugin-service-registry-common';
import { FieldsError, parseFields } from '@rathaus/rathaus-common';
import { JsonObject, JsonValue } from '@backstage/types';
import { fieldName } from './fieldNames';
import { Zod3 } from './result';

/** A FieldsError whose message is what a person reads. */
export class GermanFieldsError extends FieldsError {
  constructor(fields: FieldsError['fields']) {
    super(fields);
    this.message = fields
      .map(({ path, message }) => `${fieldName(path)}: ${message}`)
      .join(' ');
  }
}

/** Everything about an entry but title, type and Fachbereich, as a template may give it. */
export function entryDetails(v3: Zod3) {
  const text = (description: string) =>
    v3.string().optional().describe(description);
  const list = (description: string) =>
    v3.array(v3.string()).optional().describe(description);
  const group = (description: string) =>
    v3.record(v3.any()).optional().describe(description);
  return {
    summary: text('Kurzbeschreibung, ein Satz'),
    description: text('Beschreibung in Markdown, ohne HTML'),
    lifecycle: text(
      'geplant, einfuehrung, produktiv, abloesung oder abgeschaltet',
    ),
    assignedScout: text('Verweis auf eine Person'),
    subjectMatterResponsible: text('Verweis auf eine Person oder Gruppe'),
    technicalResponsible: text('Verweis auf eine Person oder Gruppe'),
    responsibility: text('stadt, kreis, land, bund oder dritte'),
    responsibleBody: text('Zuständige Stelle, wenn es nicht die Stadt ist'),
    ozgId: text('OZG-Leistung, fünf Ziffern'),
    vendor: text('Hersteller'),
    product: text('Produkt'),
    version: text('Version'),
    notes: text('Interne Anmerkung'),
    aliases: list('Andere Wörter dafür'),
    audiences: list('buerger, unternehmen, verwaltung, schulen'),
    leikaKeys: list('LeiKa-Schlüssel, vierzehn Ziffern'),
    xoevStandards: list('XÖV-Standards'),
    dependsOn: list('Verweise auf Einträge'),
    providesApis: list('Verweise auf Schnittstellen'),
    consumesApis: list('Verweise auf Schnittstellen'),
    links: v3
      .array(v3.record(v3.any()))
      .optional()
      .describe('Links: title, url, purpose'),
    openAt: text('Adresse, unter der man den Dienst öffnet'),
    maturity: group('Reifegrad: level und model (1.1 oder 2.0)'),
    efa: group('EfA: role (nachnutzung, bereitstellung) und partner'),
    operator: group('Betreiber: name, validFrom, validTo'),
    support: group('Hilfe: contact, phone, email, hours'),
    accessibility: group(
      'Barrierefreiheit: result, testedOn, testedBy, reportUrl',
    ),
    restricted: group(
      'Vertrag, Schutzbedarf und Datenverarbeitung; nur für Berechtigte zu lesen',
    ),
  };
}

/** Without empty texts, lists and groups of fields, however deep. */
export function withoutEmpty(value: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => {
      const kept = keep(part);
      return kept === undefined ? [] : [[key, kept]];
    }),
  );
}

function keep(value: JsonValue | undefined): JsonValue | undefined {
  if (value === null || value === undefined || value === '') {
    return undefined;
  }
  if (Array.isArray(value)) {
    return value.length ? value : undefined;
  }
  if (typeof value === 'object') {
    const kept = withoutEmpty(value);
    return Object.keys(kept).length ? kept : undefined;
  }
  return value;
}

/** Without groups of which a form gives the fixed part only, e.g. the maturity's model without a level. */
function withoutHalves({ maturity, efa, ...fields }: JsonObject): JsonObject {
  return {
    ...fields,
    ...(hasPart(maturity, 'level') && { maturity }),
    ...(hasPart(efa, 'role') && { efa }),
  };
}

function hasPart(group: JsonObject[string], part: string): boolean {
  return typeof group === 'object' && group !== null && part in group;
}

/**
 * Makes the content of an entry from what a template gives. What was left empty in the form is left out.
 *
 * @throws FieldsError naming every field that is not right
 */
export function parseEntryInput({ openAt, ...input }: JsonObject): EntryFields {
  const parsed = parseFields(
    entryFieldsSchema,
    withoutHalves({
      ...withoutEmpty(input),
      ...(openAt && {
        links: [{ title: 'Öffnen', url: openAt, purpose: 'oeffnen' }],
      }),
    }),
  );
  if (!parsed.ok) {
    throw new GermanFieldsError(parsed.problems);
  }
  return parsed.value;
}
