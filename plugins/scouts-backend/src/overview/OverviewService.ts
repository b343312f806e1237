import { ForwardedError, ServiceUnavailableError } from '@backstage/errors';
import {
  DepartmentFigures,
  Overview,
  overviewReadPermission,
} from '@rathaus/plugin-scouts-common';
import { addMonths, berlinDay, Caller, Day } from '@rathaus/rathaus-node';
import { Viewers } from '../access/Viewers';
import { Organisations } from '../organisation/Organisations';
import { PostStore } from '../posts/PostStore';
import { RegistryPort } from '../registry/RegistryPort';
import { departmentFigures, totalOf } from './departmentFigures';
import { FigureStore } from './FigureStore';

/** How far the history goes back unless somebody asks for more, in months. */
const HISTORY_MONTHS = 12;

/** Figures by Fachbereich, today and over time. */
export class OverviewService {
  constructor(
    private readonly options: {
      posts: PostStore;
      figures: FigureStore;
      registry: RegistryPort;
      organisations: Organisations;
      viewers: Viewers;
      now: () => Date;
    },
  ) {}

  /** @throws NotAllowedError, ServiceUnavailableError without the registry */
  async get(query: { from?: Day }, caller: Caller): Promise<Overview> {
    const { viewers, figures } = this.options;
    await viewers.of(caller, overviewReadPermission);
    const today = this.#today();
    const [departments, history] = await Promise.all([
      this.#current(),
      figures.totalsSince(query.from ?? addMonths(today, -HISTORY_MONTHS)),
    ]);
    return { departments, total: totalOf(departments, today), history };
  }

  /** Keeps today's figures. */
  async keep(): Promise<void> {
    await this.options.figures.put(this.#today(), await this.#current());
  }

  #today(): Day {
    return berlinDay(this.options.now());
  }

  async #current(): Promise<DepartmentFigures[]> {
    const { posts, registry, organisations } = this.options;
    const [stored, upkeep, organisation] = await Promise.all([
      posts.list(),
      registry.figures().catch(error => {
        // Without the entries the figures would be wrong, not just fewer.
        throw new ServiceUnavailableError(
          'The service registry does not answer',
          new ForwardedError('Could not read figures', error),
        );
      }),
      organisations.current(),
    ]);
    return departmentFigures(stored, upkeep, organisation);
  }
}
