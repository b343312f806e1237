import { z } from 'zod';
import { entryFieldsSchema } from '../entry/entryFields';

/**
 * `spec.municipal` of a Component: what the catalog's own fields have no place
 * for. The same schema judges entities from repositories.
 */
export const municipalSpecSchema = entryFieldsSchema.pick({
  description: true,
  aliases: true,
  assignedScout: true,
  subjectMatterResponsible: true,
  technicalResponsible: true,
  responsibility: true,
  responsibleBody: true,
  audiences: true,
  leikaKeys: true,
  ozgId: true,
  maturity: true,
  efa: true,
  operator: true,
  vendor: true,
  product: true,
  version: true,
  xoevStandards: true,
  support: true,
  accessibility: true,
  reviewIntervalMonths: true,
});
export type MunicipalSpec = z.output<typeof municipalSpecSchema>;

/** Says that the registry is where the entity is edited. */
export const ANNOTATION_MANAGED_BY = 'rathaus.portal/managed-by';
export const MANAGED_BY_SERVICE_REGISTRY = 'service-registry';
/** Revision of the entry that the entity was made from. */
export const ANNOTATION_REVISION = 'rathaus.portal/revision';
