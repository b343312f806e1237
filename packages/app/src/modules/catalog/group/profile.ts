import { Entity } from '@backstage/catalog-model';
import { z } from 'zod';

const FUNCTION = 'rathaus.portal/function';
const PHONE = 'rathaus.portal/phone';

const profileSchema = z.object({
  profile: z
    .object({
      displayName: z.string().optional(),
      email: z.string().optional(),
    })
    .optional(),
});

/** What the directory tells about a person or a group for work. */
export interface Profile {
  name: string;
  email?: string;
  /** What the person does, for example "Sachbearbeiterin Wohngeld". */
  function?: string;
  phone?: string;
}

/** Reads name and work contact of a User or Group; function and phone stand in annotations. */
export function profileOf(entity: Entity): Profile {
  const { metadata } = entity;
  const spec = profileSchema.safeParse(entity.spec);
  const profile = spec.success ? spec.data.profile : undefined;
  return {
    name: profile?.displayName ?? metadata.title ?? metadata.name,
    email: profile?.email,
    function: metadata.annotations?.[FUNCTION],
    phone: metadata.annotations?.[PHONE],
  };
}
