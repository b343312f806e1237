import {
  MATURITY_MODELS,
  MAX_MATURITY_LEVEL,
} from '@rathaus/plugin-service-registry-common';

/** The levels of a maturity model, from 0; those of all models while none is chosen. */
export function maturityLevels(model: string): string[] {
  const known = MATURITY_MODELS.find(candidate => candidate === model);
  const highest = known
    ? MAX_MATURITY_LEVEL[known]
    : Math.max(...Object.values(MAX_MATURITY_LEVEL));
  return Array.from({ length: highest + 1 }, (_, level) => String(level));
}
