import { mockServices } from '@backstage/backend-test-utils';
import { readUpkeepConfig, UpkeepConfig } from '../upkeep/upkeepConfig';
import { UpkeepRules } from '../upkeep/UpkeepRules';

/** The configuration that holds where none is given, with changes. */
export function someUpkeepConfig(
  change: Partial<UpkeepConfig> = {},
): UpkeepConfig {
  return { ...readUpkeepConfig(mockServices.rootConfig()), ...change };
}

/** The rules that hold where nothing is configured. */
export function someRules(
  now: () => Date = () => new Date('2026-11-23T10:00:00.000Z'),
  change: Partial<UpkeepConfig> = {},
): UpkeepRules {
  return new UpkeepRules(someUpkeepConfig(change), now);
}
