import {
  AuditorService,
  AuthService,
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { EventsService } from '@backstage/plugin-events-node';
import { Knex } from 'knex';
import { browsePermissions, BrowseService } from './browse/BrowseService';
import { EntryIndex } from './browse/EntryIndex';
import { createEntityRefCheck } from './catalog/checkEntityRefs';
import { CatalogGroupTitles } from './catalog/GroupTitles';
import { AnnouncingEntryStore } from './entries/AnnouncingEntryStore';
import { AuditedEntryService } from './entries/AuditedEntryService';
import { AuthorizedEntryService } from './entries/AuthorizedEntryService';
import { DatabaseEntryStore } from './entries/DatabaseEntryStore';
import { EntryEditor } from './entries/EntryEditor';
import { AuditedImportService } from './imports/AuditedImportService';
import { DatabaseImportStore } from './imports/DatabaseImportStore';
import { DefaultImportService } from './imports/DefaultImportService';
import { createImportAccessOf } from './imports/ImportAccess';
import { CatalogRefLookup } from './imports/RefLookup';
import { DatabaseMirrorStore } from './mirror/DatabaseMirrorStore';
import { RepositoryMirror } from './mirror/RepositoryMirror';
import { ConditionAuthorizer } from './permissions/EntryAccess';
import { EntryAuthorizer } from './permissions/EntryAuthorizer';
import { RecentDecisions } from './permissions/RecentDecisions';
import { AuditedReferenceService } from './reference/AuditedReferenceService';
import { AuthorizedReferenceService } from './reference/AuthorizedReferenceService';
import { createReferenceKeyCheck } from './reference/checkReferenceKeys';
import { DatabaseReferenceStore } from './reference/DatabaseReferenceStore';
import { ReferenceImporter } from './reference/ReferenceImporter';

/** Puts the plugin's parts together; each part knows only its neighbours. */
export function createServices(options: {
  auditor: AuditorService;
  auth: AuthService;
  catalog: CatalogService;
  conditionAuthorizer: ConditionAuthorizer;
  events: EventsService;
  knex: Knex;
  logger: LoggerService;
  permissions: PermissionsService;
}) {
  const { auditor, auth, catalog, knex, logger, permissions } = options;
  const store = new AnnouncingEntryStore(
    new DatabaseEntryStore(knex),
    options.events,
    logger,
  );
  const references = new DatabaseReferenceStore(knex);
  const referenceImporter = new ReferenceImporter(references);
  const titles = new CatalogGroupTitles({ catalog, auth, logger });
  const authorizer = new EntryAuthorizer(
    permissions,
    options.conditionAuthorizer,
  );

  const entryService = new AuditedEntryService(
    new AuthorizedEntryService({
      store,
      editor: new EntryEditor(store, [
        createEntityRefCheck({ catalog, auth, logger, store }),
        createReferenceKeyCheck(references),
      ]),
      browseService: new BrowseService(new EntryIndex(store), titles),
      authorizer,
      recentDecisions: new RecentDecisions(authorizer, browsePermissions),
      titles,
    }),
    auditor,
  );

  const referenceService = new AuditedReferenceService(
    new AuthorizedReferenceService({
      store: references,
      importer: referenceImporter,
      permissions,
    }),
    auditor,
  );

  const importStore = new DatabaseImportStore(knex);
  const importService = new AuditedImportService(
    new DefaultImportService({
      entries: store,
      references,
      titles,
      createRefLookup: () => new CatalogRefLookup({ catalog, auth, logger }),
      store: importStore,
      accessOf: createImportAccessOf(authorizer),
      logger,
    }),
    auditor,
  );

  const mirror = new RepositoryMirror({
    catalog,
    auth,
    store: new DatabaseMirrorStore(knex),
    logger,
  });

  return {
    store,
    referenceImporter,
    entryService,
    referenceService,
    importService,
    importStore,
    mirror,
  };
}
