import {
  coded,
  entityRef,
  line,
  listOf,
  mailAddress,
  multiline,
  phoneNumber,
  slugFromTitle,
  webAddress,
} from '@rathaus/rathaus-common';
import { z } from 'zod';

/** Kinds of interfaces that a town's services talk by. */
export const INTERFACE_TYPES = ['xoev', 'openapi', 'asyncapi'] as const;

/** Longest text of an interface's description, in characters. */
export const MAX_DEFINITION = 500_000;

/** An interface, bound to the entries that provide it. */
export const interfaceDescriptorSchema = z
  .strictObject({
    kind: z.literal('interface'),
    title: line({ min: 3, max: 200 }),
    type: z.enum(INTERFACE_TYPES),
    description: multiline({ max: 2000 }).optional(),
    /** Entries that provide it; the first one's Fachbereich owns it. */
    entries: listOf(entityRef('component'), { max: 20 }).refine(
      refs => refs.length > 0,
      coded('required'),
    ),
    /** The text of the OpenAPI or AsyncAPI file, or a word on the XÖV standard. */
    definition: z.string().max(MAX_DEFINITION).optional(),
    /** Where the description is kept. */
    url: webAddress.optional(),
  })
  .refine(value => value.definition || value.url, {
    path: ['definition'],
    params: { code: 'required' },
  });

/** A team with its contact card. */
export const teamDescriptorSchema = z.strictObject({
  kind: z.literal('team'),
  title: line({ min: 3, max: 100 }),
  description: multiline({ max: 2000 }).optional(),
  members: listOf(entityRef('user'), { max: 200 }).default([]),
  email: mailAddress.optional(),
  phone: phoneNumber.optional(),
});

/** Body of `POST /descriptors`: something for the catalog that is no entry. */
export const createDescriptorSchema = z.discriminatedUnion('kind', [
  interfaceDescriptorSchema,
  teamDescriptorSchema,
]);
export type DescriptorContent = z.output<typeof createDescriptorSchema>;
export type CreateDescriptorInput = z.input<typeof createDescriptorSchema>;

/**
 * The catalog entity that an interface or a team is or is going to be. They
 * have namespaces of their own, so that none can take the name of a group that
 * holds a role.
 */
export function descriptorEntityRef(
  content: Pick<DescriptorContent, 'kind' | 'title'>,
): string {
  const slug = slugFromTitle(content.title);
  return content.kind === 'team'
    ? `group:teams/${slug}`
    : `api:interfaces/${slug}`;
}

/** A descriptor as the API gives it. */
export const descriptorSchema = z.object({
  /** Its catalog entity. */
  entityRef: z.string(),
  content: createDescriptorSchema,
  /** Full reference of the group that owns it; for interfaces. */
  owner: z.string().optional(),
  createdAt: z.string(),
  createdBy: z.string(),
});
export type Descriptor = z.output<typeof descriptorSchema>;

/** Answer of `GET /descriptors`, by reference. */
export const descriptorListSchema = z.object({
  items: z.array(descriptorSchema),
  totalItems: z.int(),
});
export type DescriptorList = z.output<typeof descriptorListSchema>;
