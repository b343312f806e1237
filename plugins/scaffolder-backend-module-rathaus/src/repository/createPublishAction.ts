import {
  AuditorService,
  BackstageCredentials,
  LoggerService,
  PermissionsService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import {
  ConflictError,
  NotAllowedError,
  ServiceUnavailableError,
  toError,
} from '@backstage/errors';
import { catalogLocationCreatePermission } from '@backstage/plugin-catalog-common/alpha';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { EventsService } from '@backstage/plugin-events-node';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { entryCreatePermission } from '@rathaus/plugin-service-registry-common';
import { audited } from '@rathaus/rathaus-node';
import { Initiators } from '../lib/Initiators';
import { putOut, resultOutputs } from '../lib/result';
import { createHost } from './createHost';
import { examples } from './examples';
import { PublishedRepository, RepositoryHost } from './hosts/RepositoryHost';
import { parsePublishInput } from './input';
import { firstEntityRef } from './lib/catalogFile';
import { commitAuthor } from './lib/commitAuthor';
import { sourceFiles, sourceFolder } from './lib/sourceFiles';

/**
 * The action `rathaus:repository:publish`: makes a Git repository of a folder
 * of the workspace, where the configuration says, and sees to it that its
 * `catalog-info.yaml` gets into the catalog.
 */
export function createPublishAction(options: {
  initiators: Initiators;
  auditor: AuditorService;
  catalog: CatalogService;
  config: RootConfigService;
  events: EventsService;
  logger: LoggerService;
  permissions: PermissionsService;
}) {
  const { initiators, auditor, catalog, config, logger } = options;
  return createTemplateAction({
    id: 'rathaus:repository:publish',
    description:
      'Legt ein Git-Repository mit den Dateien aus dem Arbeitsordner an und bringt es in den Katalog: im Portal selbst, in GitLab oder in Gitea, je nach Konfiguration.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        name: z =>
          z
            .string()
            .describe(
              'Name: kleine Buchstaben, Ziffern und einzelne Bindestriche, 2 bis 63 Zeichen',
            ),
        title: z => z.string().describe('Bezeichnung'),
        description: z =>
          z.string().optional().describe('Ein Satz, wofür es da ist'),
        owner: z => z.string().describe('Verweis auf das Team, dem es gehört'),
        visibility: z =>
          z
            .enum(['private', 'internal', 'public'])
            .optional()
            .describe(
              'Wer es in GitLab oder Gitea sieht; ohne Angabe wie konfiguriert',
            ),
        sourcePath: z =>
          z
            .string()
            .optional()
            .describe('Ordner im Arbeitsordner; ohne Angabe der ganze'),
      },
      output: {
        ...resultOutputs,
        remoteUrl: z => z.string().describe('Ordner oder Adresse'),
        cloneUrl: z => z.string().describe('Was „git clone“ braucht'),
        viewUrl: z =>
          z.string().optional().describe('Seite in GitLab oder Gitea'),
        catalogInfo: z =>
          z.string().describe('Ort der catalog-info.yaml: file:… oder url:…'),
      },
    },
    async handler(ctx) {
      const { userRef } = await initiators.of(ctx);
      const credentials = await ctx.getInitiatorCredentials();
      await assertMayPublish(credentials);
      const input = parsePublishInput(ctx.input);
      const files = await sourceFiles(
        sourceFolder(ctx.workspacePath, input.sourcePath),
      );
      const entityRef = await firstEntityRef(files);
      const request = {
        ...input,
        files,
        author: commitAuthor(ctx.user?.entity, config.getString('app.baseUrl')),
        run: ctx.task.id,
      };
      // Not at the start: a wrong setting must not keep all the other templates away.
      const host = usable(() => createHost(options), logger);
      if (host.foreign) {
        await assertMayRegister(credentials, host.foreign);
      }

      const published = ctx.isDryRun
        ? await host.preview(request)
        : await audited(
            auditor,
            {
              eventId: 'repository-publish',
              meta: { name: input.name, owner: input.owner, actor: userRef },
            },
            () =>
              host.publish(request, {
                once: async (key, step) => {
                  await ctx.checkpoint({
                    key,
                    fn: async () => {
                      await step();
                      return true;
                    },
                  });
                },
                temporaryFolder: () => ctx.createTemporaryDirectory(),
              }),
            ({ remoteUrl }) => ({ remoteUrl }),
          );
      ctx.logger.info(
        ctx.isDryRun
          ? `Das Repository ${published.remoteUrl} würde mit ${files.length} Dateien angelegt.`
          : `Das Repository ${published.remoteUrl} ist angelegt, mit ${files.length} Dateien.`,
      );
      if (!ctx.isDryRun && published.catalogInfo.type === 'url') {
        await register(published, location =>
          catalog.addLocation(location, { credentials }),
        );
      }

      const { kind, namespace, name } = parseEntityRef(entityRef);
      putOut(ctx, {
        outcome: 'done',
        title: input.title,
        href: `/catalog/${namespace}/${kind}/${name}`.toLowerCase(),
        entityRef,
        next: `Holen Sie sich das Repository mit „git clone ${published.cloneUrl}“. Im Katalog erscheint es von selbst.`,
      });
      ctx.output('remoteUrl', published.remoteUrl);
      ctx.output('cloneUrl', published.cloneUrl);
      ctx.output(
        'catalogInfo',
        `${published.catalogInfo.type}:${published.catalogInfo.target}`,
      );
      if (published.viewUrl) {
        ctx.output('viewUrl', published.viewUrl);
      }
    },
  });

  /** A repository brings something into the catalog: who makes one must be somebody who may create entries. */
  async function assertMayPublish(
    credentials: BackstageCredentials,
  ): Promise<void> {
    const [{ result }] = await options.permissions.authorizeConditional(
      [{ permission: entryCreatePermission }],
      { credentials },
    );
    if (result === AuthorizeResult.DENY) {
      throw new NotAllowedError(
        'Das Repository wurde nicht angelegt: Dazu fehlt Ihnen das Recht. Repositories legt an, wer Einträge anlegen darf. Bitte geben Sie Ihre Angaben einem IT-Team oder dem Digital Scout Ihres Fachbereichs; mit derselben Vorlage wird das Repository dort angelegt.',
      );
    }
  }

  /** Asked before anything is made: what is not in the catalog would be seen by nobody. */
  async function assertMayRegister(
    credentials: BackstageCredentials,
    place: string,
  ): Promise<void> {
    const [{ result }] = await options.permissions.authorize(
      [{ permission: catalogLocationCreatePermission }],
      { credentials },
    );
    if (result === AuthorizeResult.DENY) {
      throw new NotAllowedError(
        `Das Repository wurde nicht angelegt: Repositories in ${place} tragen IT-Teams, das CDO-Büro und die Portal-Administration in den Katalog ein, und dazu fehlt Ihnen das Recht. Bitte geben Sie Ihre Angaben einem IT-Team; mit derselben Vorlage wird das Repository dort angelegt.`,
      );
    }
  }

  /** Registers the repository's file, with the rights of the person. Being there already is as good. */
  async function register(
    { remoteUrl, catalogInfo }: PublishedRepository,
    addLocation: (location: {
      type: string;
      target: string;
    }) => Promise<unknown>,
  ): Promise<void> {
    try {
      await addLocation(catalogInfo);
    } catch (error) {
      if (isConflict(error)) {
        return;
      }
      logger.warn('Registering a repository failed', toError(error));
      throw new ServiceUnavailableError(
        `Das Repository ${remoteUrl} ist angelegt, aber noch nicht im Katalog. Starten Sie den Lauf erneut, dann wird nur das nachgeholt; oder bitten Sie die Administration, ${catalogInfo.target} im Katalog einzutragen.`,
      );
    }
  }
}

function usable(create: () => RepositoryHost, logger: LoggerService) {
  try {
    return create();
  } catch (error) {
    logger.error('Repositories cannot be published', toError(error));
    throw new ServiceUnavailableError(
      'Das Portal weiß nicht, wo es Repositories anlegen soll. Die Administration muss rathaus.templates.publish in der Konfiguration prüfen.',
    );
  }
}

function isConflict(error: unknown): boolean {
  return (
    error instanceof ConflictError ||
    toError(error).name === 'ConflictError' ||
    (error instanceof Error &&
      'statusCode' in error &&
      error.statusCode === 409)
  );
}
