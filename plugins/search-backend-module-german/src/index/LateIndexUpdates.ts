import { IndexUpdatesExtensionPoint } from '@rathaus/plugin-search-node';

/** Passes updates on to the engine, which is there once the backend has started. */
export class LateIndexUpdates implements IndexUpdatesExtensionPoint {
  private engine: IndexUpdatesExtensionPoint | undefined;

  passTo(engine: IndexUpdatesExtensionPoint): void {
    this.engine = engine;
  }

  /** @throws Error before the start */
  async update(
    ...args: Parameters<IndexUpdatesExtensionPoint['update']>
  ): Promise<void> {
    if (!this.engine) {
      throw new Error('The index takes no documents before the start');
    }
    await this.engine.update(...args);
  }
}
