import {
  AuditorService,
  AuthService,
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { EventsService } from '@backstage/plugin-events-node';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { scoutsPermissions } from '@rathaus/plugin-scouts-common';
import {
  ConditionAuthorizer,
  DecisionMaker,
  PortalNotifier,
} from '@rathaus/rathaus-node';
import { Knex } from 'knex';
import { DepartmentResource } from './access/departmentRules';
import { Viewers } from './access/Viewers';
import { createStores } from './createStores';
import { DepartmentService } from './departments/DepartmentService';
import { AuditedHandoverService } from './handovers/AuditedHandoverService';
import { DefaultHandoverService } from './handovers/DefaultHandoverService';
import { HandoverEntries } from './handovers/HandoverEntries';
import { SettleHandovers } from './handovers/SettleHandovers';
import { PostImporter } from './imports/PostImporter';
import { OfficeNotices } from './notices/OfficeNotices';
import { createAnnounceOffices } from './offices/announceOffices';
import { OfficeService } from './offices/OfficeService';
import { OfficeRoles } from './organisation/Organisation';
import { CatalogOrganisations } from './organisation/Organisations';
import { OverviewService } from './overview/OverviewService';
import { AuditedPostService } from './posts/AuditedPostService';
import { DefaultPostService } from './posts/DefaultPostService';
import { RegistryPort } from './registry/RegistryPort';
import { AuditedReorganisationService } from './reorganisations/AuditedReorganisationService';
import { DefaultReorganisationService } from './reorganisations/DefaultReorganisationService';
import { MoveDepartment } from './reorganisations/MoveDepartment';
import { WorklistService } from './worklist/WorklistService';

/** Topic of all notifications of the plugin; people can mute it. */
const TOPIC = 'digital-scouts';

/** Puts the plugin's parts together; each part knows only its neighbours. */
export function createServices(options: {
  auditor: AuditorService;
  auth: AuthService;
  catalog: CatalogService;
  conditionAuthorizer: ConditionAuthorizer<DepartmentResource>;
  events: EventsService;
  knex: Knex;
  logger: LoggerService;
  notifications: NotificationService;
  permissions: PermissionsService;
  registry: RegistryPort;
  roles: OfficeRoles;
  now: () => Date;
}) {
  const { auditor, logger, registry, now } = options;
  const announce = createAnnounceOffices(options.events, logger);
  const stores = createStores(options.knex, announce);
  const organisations = new CatalogOrganisations(options);
  const viewers = new Viewers({
    decisionMaker: new DecisionMaker(
      options.permissions,
      options.conditionAuthorizer,
      scoutsPermissions,
    ),
    organisations,
    now,
  });
  const notifier = new PortalNotifier({
    notifications: options.notifications,
    logger,
    topic: TOPIC,
  });
  const notices = new OfficeNotices(notifier);
  const settle = new SettleHandovers({ ...stores, registry, logger });
  const move = new MoveDepartment({ ...stores, registry, now });

  const posts = new AuditedPostService(
    new DefaultPostService({ store: stores.posts, viewers, notices, now }),
    auditor,
  );
  const offices = new OfficeService({ ...stores, organisations, viewers, now });
  const departments = new DepartmentService({
    posts: stores.posts,
    offices,
    viewers,
  });
  const handovers = new AuditedHandoverService(
    new DefaultHandoverService({
      ...stores,
      entries: new HandoverEntries(registry, stores.handovers),
      settle,
      notices,
      viewers,
      now,
    }),
    auditor,
  );
  const reorganisations = new AuditedReorganisationService(
    new DefaultReorganisationService({
      ...stores,
      registry,
      move,
      viewers,
      logger,
      now,
    }),
    auditor,
  );
  const overview = new OverviewService({
    ...stores,
    registry,
    organisations,
    viewers,
    now,
  });
  const worklist = new WorklistService({ ...stores, viewers });
  const importer = new PostImporter({
    posts: stores.posts,
    viewers,
    auditor,
    now,
  });

  return {
    stores,
    registry,
    organisations,
    announce,
    notifier,
    notices,
    settle,
    move,
    posts,
    offices,
    departments,
    handovers,
    reorganisations,
    overview,
    worklist,
    importer,
  };
}

export type Services = ReturnType<typeof createServices>;
