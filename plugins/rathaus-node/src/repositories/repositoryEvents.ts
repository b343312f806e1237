import { z } from 'zod';

/** Topic of the events that say a repository in the portal's own folder has changed. */
export const REPOSITORIES_TOPIC = 'rathaus.repositories';

/** What such an event carries: the repository's name, without `.git`. */
export const repositoryEventSchema = z.object({ name: z.string() });

/** Shape of an event of {@link REPOSITORIES_TOPIC}. */
export type RepositoryEvent = z.output<typeof repositoryEventSchema>;
