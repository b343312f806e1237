import { createBackend } from '@backstage/backend-defaults';
import { database } from './database';
import { directory } from './directory';
import { httpServer } from './httpServer';
import { notifications } from './notifications';
import { signIn } from './signIn';

const backend = createBackend();

backend.add(database);
backend.add(httpServer);

backend.add(import('@backstage/plugin-app-backend'));

backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@rathaus/plugin-auth-backend-module-demo'));
backend.add(signIn);

backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-catalog-backend-module-logs'));
backend.add(
  import('@backstage/plugin-catalog-backend-module-scaffolder-entity-model'),
);
backend.add(import('@rathaus/plugin-catalog-backend-module-nrw-schools'));
backend.add(import('@rathaus/plugin-catalog-backend-module-repositories'));
backend.add(import('@rathaus/plugin-catalog-backend-module-scouts'));
backend.add(import('@rathaus/plugin-catalog-backend-module-service-registry'));
backend.add(directory);

backend.add(import('@backstage/plugin-events-backend'));

backend.add(notifications);

backend.add(import('@backstage/plugin-permission-backend'));
backend.add(import('@rathaus/plugin-permission-backend-module-rathaus'));

backend.add(import('@rathaus/plugin-backlog-backend'));
backend.add(import('@rathaus/plugin-documentation-backend'));
backend.add(import('@rathaus/plugin-handbook-backend'));
backend.add(import('@rathaus/plugin-scouts-backend'));
backend.add(import('@rathaus/plugin-service-registry-backend'));

backend.add(import('@backstage/plugin-scaffolder-backend'));
backend.add(import('@rathaus/plugin-scaffolder-backend-module-rathaus'));

backend.add(import('@backstage/plugin-search-backend'));
backend.add(import('@rathaus/plugin-search-backend-module-backlog'));
backend.add(import('@rathaus/plugin-search-backend-module-catalog'));
backend.add(import('@rathaus/plugin-search-backend-module-documentation'));
backend.add(import('@rathaus/plugin-search-backend-module-german'));
backend.add(import('@rathaus/plugin-search-backend-module-handbook'));
backend.add(import('@rathaus/plugin-search-backend-module-scouts'));

backend.add(import('@backstage/plugin-signals-backend'));

backend.add(import('@backstage/plugin-user-settings-backend'));

backend.start().catch(error => {
  // Without this the process would stay, with a server that never gets ready.
  console.error(error);
  process.exit(1);
});
