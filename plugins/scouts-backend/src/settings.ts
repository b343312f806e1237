import { RootConfigService } from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { HumanDuration } from '@backstage/types';
import { EscalationDays } from './tasks/EscalateVacancies';

/** What the configuration says; see config.d.ts. */
export interface ScoutsSettings {
  seedFile?: string;
  retention: HumanDuration;
  radar: { frequency: HumanDuration; maxShare: number };
  escalation: EscalationDays;
}

const PREFIX = 'rathaus.scouts';

/**
 * Reads `rathaus.scouts`, with its defaults.
 *
 * @throws InputError that names the key
 */
export function readSettings(config: RootConfigService): ScoutsSettings {
  const duration = (key: string, usual: HumanDuration) =>
    config.has(`${PREFIX}.${key}`)
      ? readDurationFromConfig(config, { key: `${PREFIX}.${key}` })
      : usual;
  const number = (key: string, usual: number, maximum: number) => {
    const value = config.getOptionalNumber(`${PREFIX}.${key}`) ?? usual;
    if (value < 0 || value > maximum) {
      throw new InputError(`${PREFIX}.${key} must be from 0 to ${maximum}`);
    }
    return value;
  };
  return {
    seedFile: config.getOptionalString(`${PREFIX}.seed.file`),
    retention: duration('retention', { years: 2 }),
    radar: {
      frequency: duration('leaverRadar.frequency', { hours: 1 }),
      maxShare: number('leaverRadar.maxShare', 0.2, 1),
    },
    escalation: {
      vacancyToHead: number('escalation.vacancyToHead', 14, 3650),
      vacancyToCdoOffice: number('escalation.vacancyToCdoOffice', 42, 3650),
    },
  };
}
