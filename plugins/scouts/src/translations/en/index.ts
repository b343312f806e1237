import { card } from './card';
import { certificate } from './certificate';
import { common } from './common';
import { department } from './department';
import { directory } from './directory';
import { firstSteps } from './firstSteps';
import { handover } from './handover';
import { imports } from './imports';
import { overview } from './overview';
import { reorganisation } from './reorganisation';
import { search } from './search';
import { step } from './step';
import { worklist } from './worklist';

/** All English texts, the reference. */
export const english = {
  ...common,
  ...directory,
  ...department,
  ...step,
  ...certificate,
  ...firstSteps,
  ...handover,
  ...worklist,
  ...overview,
  ...reorganisation,
  ...imports,
  ...card,
  ...search,
} as const;
