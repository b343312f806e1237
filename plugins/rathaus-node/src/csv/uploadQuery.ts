import { line } from '@rathaus/rathaus-common';
import { z } from 'zod';

/** Query of an upload: the body is the file, so its name stands here. */
export const uploadQuerySchema = z.strictObject({
  fileName: line({ max: 200 }).default('datei.csv'),
});
