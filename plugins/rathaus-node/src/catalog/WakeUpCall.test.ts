import { mockServices } from '@backstage/backend-test-utils';
import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  EntityProviderConnection,
  EntityProviderMutation,
  EntityProviderRefreshOptions,
} from '@backstage/plugin-catalog-node';
import { WakeUpCall } from './WakeUpCall';
import { wakeUpEntity } from './wakeUpEntity';

const location = { type: 'catalog-wake-up', target: 'all' };

/** Keeps what a provider says to the catalog. */
class FakeCatalog implements EntityProviderConnection {
  readonly entities: string[] = [];
  readonly refreshed: string[] = [];
  /** While set, every request fails with it. */
  failure?: Error;

  async applyMutation(mutation: EntityProviderMutation): Promise<void> {
    if (mutation.type === 'full') {
      this.entities.push(
        ...mutation.entities.map(({ entity }) => stringifyEntityRef(entity)),
      );
    }
  }

  async refresh({ keys }: EntityProviderRefreshOptions): Promise<void> {
    if (this.failure) {
      throw this.failure;
    }
    this.refreshed.push(...keys);
  }
}

/** One processing of the entity by the catalog. */
function process(call: WakeUpCall) {
  const task = { done: false, emitted: new Array<unknown>() };
  call
    .postProcessEntity(wakeUpEntity, location, item => task.emitted.push(item))
    .then(() => {
      task.done = true;
    });
  return task;
}

/** Lets everything happen that waits for nothing from outside. */
function settle() {
  return new Promise(resolve => setImmediate(resolve));
}

async function setUp() {
  const catalog = new FakeCatalog();
  const call = new WakeUpCall(mockServices.logger.mock());
  await call.connect(catalog);
  return { catalog, call };
}

/** Brings the entity to where it waits: the first task only registers. */
async function arm(call: WakeUpCall) {
  process(call);
  await settle();
  const task = process(call);
  await settle();
  return task;
}

describe('WakeUpCall', () => {
  it('shows itself in the catalog and becomes due at the start', async () => {
    const { catalog } = await setUp();
    expect(catalog.entities).toEqual(['location:default/catalog-wake-up']);
    expect(catalog.refreshed).toHaveLength(1);
  });

  it('lets the first task pass, to be there with its key', async () => {
    const { catalog, call } = await setUp();
    const task = process(call);
    await settle();
    expect(task.done).toBe(true);
    expect(task.emitted).toEqual([{ type: 'refresh', key: 'catalog-wake-up' }]);
    expect(catalog.refreshed).toHaveLength(2);
  });

  it('holds the task until it is rung, and becomes due before', async () => {
    const { catalog, call } = await setUp();
    const task = await arm(call);
    expect(task.done).toBe(false);

    const before = catalog.refreshed.length;
    await call.ring();
    await settle();
    expect(catalog.refreshed).toHaveLength(before + 1);
    expect(task.done).toBe(true);
  });

  it('waits again after each ring', async () => {
    const { call } = await setUp();
    await arm(call);
    await call.ring();
    await settle();
    const next = process(call);
    await settle();
    expect(next.done).toBe(false);
    await call.ring();
    await settle();
    expect(next.done).toBe(true);
  });

  it('lets an older task go when a newer one comes', async () => {
    const { call } = await setUp();
    const older = await arm(call);
    const newer = process(call);
    await settle();
    expect(older.done).toBe(true);
    expect(newer.done).toBe(false);
  });

  it('does not hold a task that comes after the ring it was for', async () => {
    const { catalog, call } = await setUp();
    await arm(call);
    await call.ring();
    await settle();
    // The next change is there before the task that the first one set off.
    await call.ring();
    const before = catalog.refreshed.length;
    const late = process(call);
    await settle();
    expect(late.done).toBe(true);
    expect(catalog.refreshed).toHaveLength(before + 1);

    const armed = process(call);
    await settle();
    expect(armed.done).toBe(false);
  });

  it('keeps the task that comes while it rings for the next ring', async () => {
    const { call, catalog } = await setUp();
    const older = await arm(call);
    let newer: ReturnType<typeof process> | undefined;
    const refresh = catalog.refresh.bind(catalog);
    catalog.refresh = async options => {
      await refresh(options);
      newer ??= process(call);
    };
    await call.ring();
    await settle();
    expect(older.done).toBe(true);
    expect(newer?.done).toBe(false);
  });

  it('goes on when the catalog cannot be reached', async () => {
    const { catalog, call } = await setUp();
    const task = await arm(call);
    catalog.failure = new Error('away');
    await expect(call.ring()).resolves.toBeUndefined();
    await settle();
    expect(task.done).toBe(true);
  });

  it('holds nothing once it is closed', async () => {
    const { call } = await setUp();
    const task = await arm(call);
    call.close();
    const late = process(call);
    await settle();
    expect([task.done, late.done]).toEqual([true, true]);
  });

  it('leaves every other entity alone', async () => {
    const { call } = await setUp();
    const other = {
      ...wakeUpEntity,
      metadata: { ...wakeUpEntity.metadata, annotations: {} },
    };
    await arm(call);
    const emit = jest.fn();
    await expect(call.postProcessEntity(other, location, emit)).resolves.toBe(
      other,
    );
    expect(emit).not.toHaveBeenCalled();
  });
});
