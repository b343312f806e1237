import {
  AuditorService,
  AuthService,
  DiscoveryService,
  LoggerService,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { EventsService } from '@backstage/plugin-events-node';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { ScoutsClient } from '@rathaus/plugin-scouts-common';
import { SearchClient } from '@rathaus/plugin-search-common';
import {
  AuditedImportService,
  DatabaseImportStore,
  DefaultImportService,
  RoleGroups,
} from '@rathaus/rathaus-node';
import { Knex } from 'knex';
import { browsePermissions, BrowseService } from './browse/BrowseService';
import { EntryIndex } from './browse/EntryIndex';
import { createEntityRefCheck } from './catalog/checkEntityRefs';
import { CatalogGroupTitles } from './catalog/GroupTitles';
import { AnnouncingEntryStore } from './entries/AnnouncingEntryStore';
import { ChangeAnnouncer } from './entries/ChangeAnnouncer';
import { AuditedEntryService } from './entries/AuditedEntryService';
import { AuthorizedEntryService } from './entries/AuthorizedEntryService';
import { DatabaseEntryStore } from './entries/DatabaseEntryStore';
import { EntryEditor } from './entries/EntryEditor';
import { EntryPresenter } from './entries/EntryPresenter';
import { createEntryImportAccessOf } from './imports/EntryImportAccess';
import {
  EntryImportSubject,
  EntryWritePlan,
} from './imports/EntryImportSubject';
import { CatalogRefLookup } from './imports/RefLookup';
import { AnnouncingDescriptorService } from './descriptors/AnnouncingDescriptorService';
import { AuditedDescriptorService } from './descriptors/AuditedDescriptorService';
import { AuthorizedDescriptorService } from './descriptors/AuthorizedDescriptorService';
import { DescriptorEditor } from './descriptors/DescriptorEditor';
import { DatabaseDescriptorStore } from './descriptors/DatabaseDescriptorStore';
import { DatabaseMirrorStore } from './mirror/DatabaseMirrorStore';
import { RepositoryMirror } from './mirror/RepositoryMirror';
import { Notifier } from './notifications/Notifier';
import { ConditionAuthorizer } from './permissions/EntryAccess';
import { EntryAuthorizer } from './permissions/EntryAuthorizer';
import { RecentDecisions } from './permissions/RecentDecisions';
import { createRefsOf } from './permissions/refsOf';
import { AuditedProposalService } from './proposals/AuditedProposalService';
import { AuthorizedProposalService } from './proposals/AuthorizedProposalService';
import { DatabaseProposalStore } from './proposals/DatabaseProposalStore';
import { DescriptorProposer } from './proposals/DescriptorProposer';
import { ProposalDecider } from './proposals/ProposalDecider';
import { ProposalFinder } from './proposals/ProposalFinder';
import { ProposalNotices } from './proposals/ProposalNotices';
import { AuditedReferenceService } from './reference/AuditedReferenceService';
import { AuthorizedReferenceService } from './reference/AuthorizedReferenceService';
import { createReferenceKeyCheck } from './reference/checkReferenceKeys';
import { DatabaseReferenceStore } from './reference/DatabaseReferenceStore';
import { ReferenceImporter } from './reference/ReferenceImporter';
import { AuditedReassignService } from './reassign/AuditedReassignService';
import { AuthorizedReassignService } from './reassign/AuthorizedReassignService';
import { EntryReassigner } from './reassign/EntryReassigner';
import { DatabaseReminderStore } from './reminders/DatabaseReminderStore';
import { Escalation } from './reminders/Escalation';
import { Reminders } from './reminders/Reminders';
import { WeeklyDigest } from './reminders/WeeklyDigest';
import { NameRetention } from './retention/NameRetention';
import { ClientScoutsDirectory } from './scouts/ClientScoutsDirectory';
import { ClientEntrySearch } from './search/ClientEntrySearch';
import { AuditedUpkeepService } from './upkeep/AuditedUpkeepService';
import { AuthorizedUpkeepService } from './upkeep/AuthorizedUpkeepService';
import { DatabaseConfirmationStore } from './upkeep/DatabaseConfirmationStore';
import { UpkeepConfig } from './upkeep/upkeepConfig';
import { UpkeepRules } from './upkeep/UpkeepRules';

/** Rows of one imported file; more belong into several. */
const MAX_IMPORT_ROWS = 50_000;

/** Puts the plugin's parts together; each part knows only its neighbours. */
export function createServices(options: {
  auditor: AuditorService;
  auth: AuthService;
  catalog: CatalogService;
  conditionAuthorizer: ConditionAuthorizer;
  discovery: DiscoveryService;
  events: EventsService;
  knex: Knex;
  logger: LoggerService;
  notifications: NotificationService;
  permissions: PermissionsService;
  roleGroups: RoleGroups;
  upkeepConfig: UpkeepConfig;
  userInfo: UserInfoService;
}) {
  const { auditor, auth, catalog, knex, logger, permissions } = options;
  const { roleGroups, upkeepConfig } = options;
  const { cdoOffice } = roleGroups;
  const announcer = new ChangeAnnouncer(options.events, logger);
  const store = new AnnouncingEntryStore(
    new DatabaseEntryStore(knex),
    announcer,
  );
  const references = new DatabaseReferenceStore(knex);
  const referenceImporter = new ReferenceImporter(references);
  const titles = new CatalogGroupTitles({ catalog, auth, logger });
  const authorizer = new EntryAuthorizer(
    permissions,
    options.conditionAuthorizer,
  );

  const scouts = new ClientScoutsDirectory({
    auth,
    client: new ScoutsClient({
      discoveryApi: options.discovery,
      fetchApi: { fetch },
    }),
    logger,
  });
  const entrySearch = new ClientEntrySearch({
    auth,
    client: new SearchClient({
      discoveryApi: options.discovery,
      fetchApi: { fetch },
    }),
    logger,
  });
  const refsOf = createRefsOf({ auth, userInfo: options.userInfo });
  const notifier = new Notifier(options.notifications, logger);

  const rules = new UpkeepRules(upkeepConfig);
  const confirmations = new DatabaseConfirmationStore(knex);
  const proposals = new DatabaseProposalStore(knex);
  const index = new EntryIndex({ store, confirmations, rules });

  const descriptors = new DatabaseDescriptorStore(knex);
  const descriptorEditor = new DescriptorEditor(descriptors);
  const editor = new EntryEditor(store, [
    createEntityRefCheck({ catalog, auth, logger, store, descriptors }),
    createReferenceKeyCheck(references),
  ]);
  const presenter = new EntryPresenter({
    titles,
    scouts,
    confirmations,
    proposals,
    rules,
  });

  const entryService = new AuditedEntryService(
    new AuthorizedEntryService({
      store,
      editor,
      presenter,
      browseService: new BrowseService(index, titles, rules, entrySearch),
      authorizer,
      recentDecisions: new RecentDecisions(authorizer, browsePermissions),
      titles,
    }),
    auditor,
  );

  const upkeepService = new AuditedUpkeepService(
    new AuthorizedUpkeepService({
      entries: store,
      index,
      confirmations,
      proposals,
      presenter,
      rules,
      scouts,
      titles,
      authorizer,
      refsOf,
    }),
    auditor,
  );

  const finder = new ProposalFinder({
    store: proposals,
    entries: store,
    titles,
    cdoOffice,
  });
  const proposalService = new AuditedProposalService(
    new AuthorizedProposalService({
      entries: store,
      editor,
      store: proposals,
      finder,
      decider: new ProposalDecider({
        editor,
        descriptors: descriptorEditor,
        store: proposals,
        finder,
      }),
      descriptorProposer: new DescriptorProposer({
        entries: store,
        editor: descriptorEditor,
        store: proposals,
      }),
      notices: new ProposalNotices({ notifier, scouts, cdoOffice }),
      scouts,
      cdoOffice,
      authorizer,
      refsOf,
    }),
    auditor,
  );

  const descriptorService = new AuditedDescriptorService(
    new AnnouncingDescriptorService(
      new AuthorizedDescriptorService({
        store: descriptors,
        editor: descriptorEditor,
        entries: store,
        authorizer,
      }),
      announcer,
      store,
    ),
    auditor,
  );

  const reassignService = new AuditedReassignService(
    new AuthorizedReassignService({
      auth,
      authorizer,
      reassigner: new EntryReassigner({ store, index, editor }),
    }),
    auditor,
  );

  const reminderStore = new DatabaseReminderStore(knex);
  const reminders = new Reminders(reminderStore, notifier);
  const digest = new WeeklyDigest({
    config: upkeepConfig.digest,
    cdoOffice,
    finder,
    index,
    proposals,
    reminders,
    rules,
    scouts,
  });
  const escalation = new Escalation({
    config: upkeepConfig,
    roleGroups,
    index,
    reminders,
    rules,
    titles,
  });

  const referenceService = new AuditedReferenceService(
    new AuthorizedReferenceService({
      store: references,
      importer: referenceImporter,
      permissions,
    }),
    auditor,
  );

  const importStore = new DatabaseImportStore<EntryWritePlan>(knex);
  const importService = new AuditedImportService(
    new DefaultImportService({
      subject: new EntryImportSubject({
        entries: store,
        references,
        titles,
        createRefLookup: () => new CatalogRefLookup({ catalog, auth, logger }),
        accessOf: createEntryImportAccessOf(authorizer),
      }),
      store: importStore,
      maxRows: MAX_IMPORT_ROWS,
      logger,
    }),
    auditor,
    { things: 'entries' },
  );

  const mirror = new RepositoryMirror({
    catalog,
    auth,
    store: new DatabaseMirrorStore(knex),
    logger,
  });

  return {
    store,
    confirmations,
    referenceImporter,
    entryService,
    upkeepService,
    proposalService,
    reassignService,
    descriptorService,
    referenceService,
    importService,
    importStore,
    mirror,
    scouts,
    digest,
    escalation,
    reminderStore,
    nameRetention: new NameRetention(knex),
  };
}
