import { coded } from '@rathaus/rathaus-common';
import { z } from 'zod';

/**
 * A LeiKa key: 14 digits, the first two are 99.
 * Whether the key exists is for the reference list to say.
 */
export const leikaKey = z
  .string()
  .trim()
  .refine(value => /^99\d{12}$/.test(value), coded('invalid_leika_key'));

/** An OZG id: five digits. */
export const ozgId = z
  .string()
  .trim()
  .refine(value => /^\d{5}$/.test(value), coded('invalid_ozg_id'));

/** The name of an entry: an ASCII slug as `metadata.name` allows it. */
export const entryName = z
  .string()
  .trim()
  .min(2)
  .max(63)
  .refine(
    value => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value),
    coded('invalid_name'),
  );
