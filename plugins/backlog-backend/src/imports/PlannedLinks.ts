import { LinkTargets } from '../items/checks/linkProblems';

/**
 * What there is to link to, read once, together with what the rows of an import
 * link: two rows must not make a circle that neither would make alone.
 */
export class PlannedLinks implements LinkTargets {
  readonly present: LinkTargets['present'];
  readonly #targets: LinkTargets;
  #programmes: ReturnType<LinkTargets['programmes']> | undefined;
  #dependencies: Promise<Map<string, readonly string[]>> | undefined;
  readonly #planned = new Map<string, readonly string[]>();

  constructor(targets: LinkTargets) {
    this.#targets = targets;
    this.present = ids => targets.present(ids);
  }

  programmes(): ReturnType<LinkTargets['programmes']> {
    this.#programmes ??= this.#targets.programmes();
    return this.#programmes;
  }

  async dependencies(): Promise<ReadonlyMap<string, readonly string[]>> {
    this.#dependencies ??= this.#targets
      .dependencies()
      .then(known => new Map(known));
    const dependencies = await this.#dependencies;
    this.#planned.forEach((needs, id) => dependencies.set(id, needs));
    return dependencies;
  }

  /** From now on the item needs these. */
  plan(id: string, needs: readonly string[]): void {
    this.#planned.set(id, needs);
  }
}
