import {
  AuditorService,
  AuthService,
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { EventsService } from '@backstage/plugin-events-node';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { SignalsService } from '@backstage/plugin-signals-node';
import { Board, backlogPermissions } from '@rathaus/plugin-backlog-common';
import {
  ConditionAuthorizer,
  DatabaseImportStore,
  DatabaseSentNotices,
  DecisionMaker,
  PortalNotifier,
} from '@rathaus/rathaus-node';
import { Knex } from 'knex';
import { RecentViewers } from './access/RecentViewers';
import { SchoolResource } from './access/schoolRules';
import { PolicyViewers } from './access/Viewers';
import { BoardIndexes } from './boards/BoardIndexes';
import { Boards } from './boards/Boards';
import { DefaultBoardService } from './boards/DefaultBoardService';
import { AuditedCalendarFeedService } from './calendar/AuditedCalendarFeedService';
import { DatabaseCalendarFeedStore } from './calendar/DatabaseCalendarFeedStore';
import { DefaultCalendarFeedService } from './calendar/DefaultCalendarFeedService';
import { CatalogAssignees } from './catalog/CatalogAssignees';
import { CatalogCheck } from './catalog/CatalogCheck';
import { ChangeReader } from './changes/ChangeReader';
import { DatabaseChangeStore } from './changes/DatabaseChangeStore';
import { CatalogNames } from './catalog/CatalogNames';
import { CatalogPeople } from './catalog/CatalogPeople';
import { CatalogSchools } from './catalog/SchoolDirectory';
import { BoardExporter } from './exports/BoardExporter';
import { BoardImports } from './imports/BoardImports';
import { ItemWrite } from './imports/ItemWrite';
import { AuditedItemService } from './items/AuditedItemService';
import { DefaultItemService } from './items/DefaultItemService';
import { ItemReader } from './items/ItemReader';
import { AuditedMeetingService } from './meetings/AuditedMeetingService';
import { DatabaseMeetingStore } from './meetings/DatabaseMeetingStore';
import { DefaultMeetingService } from './meetings/DefaultMeetingService';
import { ItemNotices } from './notices/ItemNotices';
import { AuditedProgrammeService } from './programmes/AuditedProgrammeService';
import { DefaultProgrammeService } from './programmes/DefaultProgrammeService';
import { DatabaseNameStore } from './retention/DatabaseNameStore';
import { AnnouncingBoardStore } from './store/AnnouncingBoardStore';
import { createAnnounce } from './store/createAnnounce';
import { DatabaseBoardStore } from './store/DatabaseBoardStore';
import { AuditedSavedViewService } from './views/AuditedSavedViewService';
import { DatabaseSavedViewStore } from './views/DatabaseSavedViewStore';
import { DefaultSavedViewService } from './views/DefaultSavedViewService';

/** Topic of all notifications of the plugin; people can mute it. */
const TOPIC = 'schulprojekte';

/** Puts the plugin's parts together; each part knows only its neighbours. */
export function createServices(options: {
  auditor: AuditorService;
  auth: AuthService;
  boards: Board[];
  catalog: CatalogService;
  conditionAuthorizer: ConditionAuthorizer<SchoolResource>;
  events: EventsService;
  knex: Knex;
  logger: LoggerService;
  notifications: NotificationService;
  permissions: PermissionsService;
  signals: SignalsService;
  /** Address of the portal's pages. */
  appUrl: string;
  /** Address of the plugin's API, from outside. */
  apiUrl: () => Promise<string>;
  now: () => Date;
}) {
  const { auditor, knex, logger, now } = options;
  const boards = new Boards(options.boards);
  const store = new AnnouncingBoardStore(
    new DatabaseBoardStore(knex, now),
    createAnnounce(options),
  );
  const indexes = new BoardIndexes(store);
  const sent = new DatabaseSentNotices(knex);
  const notifier = new PortalNotifier({
    notifications: options.notifications,
    logger,
    topic: TOPIC,
  });
  const viewers = new PolicyViewers(
    new DecisionMaker(
      options.permissions,
      options.conditionAuthorizer,
      backlogPermissions,
    ),
  );
  const recentViewers = new RecentViewers(viewers);

  const notices = new ItemNotices(notifier);
  const names = new CatalogNames(options);
  const items = new AuditedItemService(
    new DefaultItemService({
      boards,
      store,
      catalog: new CatalogCheck(options),
      notices,
      viewers,
      now,
    }),
    auditor,
  );
  const itemReader = new ItemReader({
    boards,
    store,
    viewers: recentViewers,
  });
  const boardService = new DefaultBoardService({
    boards,
    indexes,
    viewers: recentViewers,
  });
  const changes = new DatabaseChangeStore(knex);
  const changeReader = new ChangeReader({
    boards,
    store,
    changes,
    viewers: recentViewers,
  });
  const programmes = new AuditedProgrammeService(
    new DefaultProgrammeService({ boards, store, viewers }),
    auditor,
  );
  const exporter = new BoardExporter({
    boards,
    indexes,
    names,
    viewers: recentViewers,
    now,
  });
  const imports = new BoardImports({
    ...options,
    boards,
    store,
    viewers,
    notices,
    names,
    schools: new CatalogSchools(options),
    assignees: new CatalogAssignees(options),
  });
  const feeds = new DatabaseCalendarFeedStore(knex);
  const people = new CatalogPeople(options);
  const calendarFeeds = new AuditedCalendarFeedService(
    new DefaultCalendarFeedService({
      ...options,
      boards,
      indexes,
      feeds,
      people,
      viewers,
    }),
    auditor,
  );

  const savedViews = new AuditedSavedViewService(
    new DefaultSavedViewService({
      boards,
      views: new DatabaseSavedViewStore(knex),
      viewers,
    }),
    auditor,
  );

  const meetings = new AuditedMeetingService(
    new DefaultMeetingService({
      ...options,
      boards,
      changes,
      meetings: new DatabaseMeetingStore(knex),
      store,
      viewers,
    }),
    auditor,
  );

  return {
    boards,
    store,
    indexes,
    sent,
    notifier,
    items,
    itemReader,
    boardService,
    changeReader,
    programmes,
    exporter,
    imports,
    importStore: new DatabaseImportStore<ItemWrite>(knex),
    feeds,
    people,
    names: new DatabaseNameStore(knex),
    calendarFeeds,
    savedViews,
    meetings,
  };
}

export type Services = ReturnType<typeof createServices>;
