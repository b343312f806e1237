import { z } from 'zod';

/** Ids that the server gives to items and comments, and pages to checklist entries. */
export const itemId = z.string().regex(/^[A-Za-z0-9-]{1,36}$/);
