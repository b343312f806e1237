import {
  AuditorService,
  AuthService,
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { AuditedGapService } from '../gaps/AuditedGapService';
import { AuthorizedGapService } from '../gaps/AuthorizedGapService';
import { DatabaseGapStore } from '../gaps/DatabaseGapStore';
import { DefaultGapService, FoundByNow } from '../gaps/DefaultGapService';
import { GapRecorder } from '../gaps/GapRecorder';
import { AuditedSynonymService } from '../synonyms/AuditedSynonymService';
import { AuthorizedSynonymService } from '../synonyms/AuthorizedSynonymService';
import { DatabaseSynonymStore } from '../synonyms/DatabaseSynonymStore';
import { DefaultSynonymService } from '../synonyms/DefaultSynonymService';
import { SynonymGroup } from '../synonyms/rulesOf';
import { WordingRights } from './WordingRights';

/** Puts together what people keep about words; each part knows only its neighbours. */
export async function createWording(options: {
  auditor: AuditorService;
  auth: AuthService;
  knex: Knex;
  logger: LoggerService;
  permissions: PermissionsService;
  shipped: readonly SynonymGroup[];
  found: FoundByNow;
  now: () => Date;
}) {
  const { auditor, knex, permissions } = options;
  const rights = new WordingRights(permissions);
  const synonymStore = new DatabaseSynonymStore(knex);
  // Another version may have taken words apart in another way.
  await synonymStore.refreshKeys();
  const gapStore = new DatabaseGapStore(knex);
  return {
    rights,
    synonyms: new AuditedSynonymService(
      new AuthorizedSynonymService(
        new DefaultSynonymService({ ...options, store: synonymStore }),
        rights,
      ),
      auditor,
    ),
    gaps: new AuditedGapService(
      new AuthorizedGapService(
        new DefaultGapService({ ...options, store: gapStore }),
        rights,
      ),
      auditor,
    ),
    gapStore,
    recorder: new GapRecorder({ ...options, store: gapStore }),
  };
}
