import {
  AuditorService,
  AuthService,
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { EventsService } from '@backstage/plugin-events-node';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { Knex } from 'knex';
import { ConditionAuthorizer, DecisionMaker } from './access/Decisions';
import { Viewers } from './access/Viewers';
import { DepartmentService } from './departments/DepartmentService';
import { DatabaseHandoverStore } from './handovers/DatabaseHandoverStore';
import { PortalNotifier } from './notices/Notifier';
import { PostNotices } from './notices/PostNotices';
import { createAnnounceOffices } from './offices/announceOffices';
import { OfficeService } from './offices/OfficeService';
import { OfficeRoles } from './organisation/Organisation';
import { CatalogOrganisations } from './organisation/Organisations';
import { AnnouncingPostStore } from './posts/AnnouncingPostStore';
import { AuditedPostService } from './posts/AuditedPostService';
import { DatabasePostStore } from './posts/DatabasePostStore';
import { DefaultPostService } from './posts/DefaultPostService';

/** Puts the plugin's parts together; each part knows only its neighbours. */
export function createServices(options: {
  auditor: AuditorService;
  auth: AuthService;
  catalog: CatalogService;
  conditionAuthorizer: ConditionAuthorizer;
  events: EventsService;
  knex: Knex;
  logger: LoggerService;
  notifications: NotificationService;
  permissions: PermissionsService;
  roles: OfficeRoles;
  now: () => Date;
}) {
  const { auditor, auth, catalog, events, knex, logger, roles, now } = options;
  const announce = createAnnounceOffices(events, logger);
  const store = new AnnouncingPostStore(new DatabasePostStore(knex), announce);
  const handoverStore = new DatabaseHandoverStore(knex);
  const organisations = new CatalogOrganisations({
    catalog,
    auth,
    logger,
    roles,
    now,
  });
  const viewers = new Viewers({
    decisionMaker: new DecisionMaker(
      options.permissions,
      options.conditionAuthorizer,
    ),
    organisations,
    now,
  });
  const notifier = new PortalNotifier(options.notifications, logger);

  const offices = new OfficeService({
    posts: store,
    handovers: handoverStore,
    organisations,
    viewers,
    now,
  });
  const posts = new AuditedPostService(
    new DefaultPostService({
      store,
      viewers,
      notices: new PostNotices(notifier),
      now,
    }),
    auditor,
  );
  const departments = new DepartmentService({ posts: store, offices, viewers });

  return { store, posts, departments, offices };
}
