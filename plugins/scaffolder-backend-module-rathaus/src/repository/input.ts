import { InputError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import { entityRef, line } from '@rathaus/rathaus-common';
import { isRepositoryName } from '@rathaus/rathaus-node';
import { z } from 'zod';

const MESSAGES: Record<string, string> = {
  name: 'Name (name): 2 bis 63 kleine Buchstaben, Ziffern und einzelne Bindestriche dazwischen.',
  title: 'Bezeichnung (title): eine Zeile mit höchstens 100 Zeichen.',
  description:
    'Beschreibung (description): eine Zeile mit höchstens 500 Zeichen.',
  owner:
    'Team (owner): der Verweis auf eine Gruppe, zum Beispiel group:default/team-bauen.',
  visibility: 'Sichtbarkeit (visibility): private, internal oder public.',
  sourcePath: 'Ordner (sourcePath): ein Pfad im Arbeitsordner.',
};

const publishInputSchema = z.object({
  name: z.string().refine(isRepositoryName),
  title: line({ max: 100 }),
  description: z
    .literal('')
    .or(line({ max: 500 }))
    .default(''),
  owner: entityRef('group'),
  visibility: z.enum(['private', 'internal', 'public']).optional(),
  sourcePath: line({ max: 500 }).optional(),
});

/** What `rathaus:repository:publish` is given, checked. */
export type PublishInput = z.output<typeof publishInputSchema>;

/** @throws InputError that names each field that is wrong, in German */
export function parsePublishInput(input: JsonObject): PublishInput {
  const result = publishInputSchema.safeParse(input);
  if (!result.success) {
    const fields = new Set(
      result.error.issues.map(({ path }) => String(path[0])),
    );
    throw new InputError(
      [...fields].map(field => MESSAGES[field] ?? field).join(' '),
    );
  }
  return result.data;
}
