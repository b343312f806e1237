import {
  AuditorService,
  AuthService,
  DiscoveryService,
  LoggerService,
  PermissionsService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { EventsService } from '@backstage/plugin-events-node';
import { BacklogClient } from '@rathaus/plugin-backlog-common';
import { ScoutsClient } from '@rathaus/plugin-scouts-common';
import { ServiceRegistryClient } from '@rathaus/plugin-service-registry-common';
import { createHandInAction } from './actions/backlogHandIn';
import { createEntryCreateAction } from './actions/entryCreate';
import { createEntryUpdateAction } from './actions/entryUpdate';
import { createInterfaceRegisterAction } from './actions/interfaceRegister';
import { createScoutNominateAction } from './actions/scoutNominate';
import { createTeamRegisterAction } from './actions/teamRegister';
import { Initiators } from './lib/Initiators';
import { createPublishAction } from './repository/createPublishAction';

/** All actions, over the HTTP clients of the plugins that own what they make. */
export function createActions(options: {
  auditor: AuditorService;
  auth: AuthService;
  catalog: CatalogService;
  config: RootConfigService;
  discovery: DiscoveryService;
  events: EventsService;
  logger: LoggerService;
  permissions: PermissionsService;
}) {
  const initiators = new Initiators(options.auth);
  const api = { discoveryApi: options.discovery, fetchApi: { fetch } };
  const registry = new ServiceRegistryClient(api);
  return [
    createEntryCreateAction({ initiators, registry }),
    createEntryUpdateAction({ initiators, registry }),
    createInterfaceRegisterAction({ initiators, registry }),
    createTeamRegisterAction({ initiators, registry }),
    createScoutNominateAction({ initiators, scouts: new ScoutsClient(api) }),
    createHandInAction({ initiators, backlog: new BacklogClient(api) }),
    createPublishAction({ ...options, initiators }),
  ];
}
