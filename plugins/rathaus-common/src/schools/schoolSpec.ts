import { z } from 'zod';
import {
  calendarDate,
  line,
  mailAddress,
  phoneNumber,
  webAddress,
} from '../validation/formats';

/** `spec.type` of the Group that stands for a school in the catalog. */
export const SCHOOL_GROUP_TYPE = 'schule';

/** Annotation of a school's Group: its official number. */
export const ANNOTATION_SCHOOL_NUMBER = 'rathaus.portal/school-number';

/**
 * Annotation of a school's Group: the day on which the official list had the
 * school no more. Without it the list has the school.
 */
export const ANNOTATION_SCHOOL_MISSING_SINCE =
  'rathaus.portal/school-missing-since';

/** Official number of a school in North Rhine-Westphalia (Schulnummer). */
export const schoolNumber = z.string().regex(/^\d{6}$/);

/** Key of a municipality (Amtlicher Gemeindeschlüssel), e.g. `05754008`. */
export const municipalityKey = z.string().regex(/^\d{8}$/);

/** Number of a body that runs schools (Schulträger), e.g. `16238`. */
export const schoolOperatorNumber = z.string().regex(/^\d{1,10}$/);

/** Postleitzahl. */
export const germanPostcode = z.string().regex(/^\d{5}$/);

/**
 * `spec.school` of a school's Group: what the official list of the state
 * (Schulgrunddaten) says about it. What the list leaves open is missing.
 */
export const schoolSpecSchema = z.object({
  number: schoolNumber,
  /** What people call it; the list wraps and abbreviates the official name. */
  name: line({ max: 200 }),
  /** The official name in full, e.g. `Josefschule Städt. Kath. Grundschule`. */
  officialName: line({ max: 200 }),
  /** As offices abbreviate it, e.g. `Gütersloh, KG Josefschule`. */
  shortName: line({ max: 200 }).optional(),
  form: z.object({
    /** Official key of two digits, e.g. `02`. */
    code: z.string().regex(/^\d{2}$/),
    /** In German, e.g. `Grundschule`. */
    name: line({ max: 100 }),
  }),
  address: z.object({
    street: line({ max: 200 }).optional(),
    postcode: germanPostcode.optional(),
    town: line({ max: 100 }).optional(),
    district: line({ max: 100 }).optional(),
  }),
  homepage: webAddress.optional(),
  email: mailAddress.optional(),
  phone: phoneNumber.optional(),
  operator: z.object({
    number: schoolOperatorNumber,
    name: line({ max: 200 }).optional(),
  }),
  municipality: municipalityKey,
  /**
   * First day. The state's register begins on 1973-08-01, so for a school with
   * that day it means "then or earlier".
   */
  openedOn: calendarDate.optional(),
  /** Last day, past or to come, where the list says that it closes. */
  closedOn: calendarDate.optional(),
  /** Day on which the list had the school no more; it counts as closed. */
  missingSince: calendarDate.optional(),
});
export type SchoolSpec = z.output<typeof schoolSpecSchema>;

const schoolGroupSpecSchema = z.object({
  type: z.literal(SCHOOL_GROUP_TYPE),
  school: schoolSpecSchema,
});

/**
 * Reads the school out of a Group.
 *
 * @param spec - `spec` of any entity
 * @returns undefined when it is no school, or one that nobody has taken from the official list
 */
export function schoolOf(spec: unknown): SchoolSpec | undefined {
  const result = schoolGroupSpecSchema.safeParse(spec);
  return result.success ? result.data.school : undefined;
}

/** Name of a school's Group: from its number, which stays when the school is renamed. */
export function schoolGroupName(number: string): string {
  return `schule-${number}`;
}
