import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { MirroredEntry, MirrorStore } from './MirrorStore';
import { RepositoryMirror } from './RepositoryMirror';

function component(name: string, change: Partial<Entity['metadata']> = {}) {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name, title: `Dienst ${name}`, ...change },
    spec: { type: 'basisdienst', lifecycle: 'produktiv', owner: 'it-service' },
  };
}

/** A store in memory. */
class FakeMirrorStore implements MirrorStore {
  entries: MirroredEntry[] = [];
  taken: string[] = [];

  async count() {
    return this.entries.length;
  }

  async replaceAll(entries: MirroredEntry[]) {
    this.entries = entries.filter(({ name }) => !this.taken.includes(name));
    return { changed: entries.length, taken: this.taken };
  }

  names() {
    return this.entries.map(({ name }) => name).sort();
  }
}

function setUp() {
  const store = new FakeMirrorStore();
  const logger = mockServices.logger.mock();
  const catalog = catalogServiceMock.mock();
  const mirror = new RepositoryMirror({
    catalog,
    auth: mockServices.auth(),
    store,
    logger,
  });
  /** Lets the catalog answer in pages of these entities. */
  const inCatalog = (...pages: Entity[][]) => {
    let next = 0;
    catalog.queryEntities.mockImplementation(async request => {
      next = request && 'cursor' in request ? next + 1 : 0;
      return {
        items: pages[next],
        totalItems: pages.flat().length,
        pageInfo: next + 1 < pages.length ? { nextCursor: `${next}` } : {},
      };
    });
  };
  return { store, logger, catalog, mirror, inCatalog };
}

describe('RepositoryMirror', () => {
  it('takes over all pages', async () => {
    const { store, mirror, inCatalog } = setUp();
    inCatalog(
      [component('a'), component('b')],
      [component('c', { namespace: 'kreis' })],
    );
    await mirror.refresh();
    expect(store.names()).toEqual(['a', 'b', 'kreis--c']);
  });

  it('leaves out what is no entry, and goes on', async () => {
    const { store, mirror, inCatalog, logger } = setUp();
    inCatalog([component('a', { title: 'X' }), component('b')]);
    await mirror.refresh();
    expect(store.names()).toEqual(['b']);
    expect(logger.debug).toHaveBeenCalledWith(
      expect.stringContaining('title (too_short)'),
    );
    expect(logger.warn).not.toHaveBeenCalled();
  });

  it('says once that a name is taken', async () => {
    const { store, mirror, inCatalog, logger } = setUp();
    store.taken = ['a'];
    inCatalog([
      component('a'),
      component('kreis--b'),
      component('b', { namespace: 'kreis' }),
    ]);
    await mirror.refresh();
    await mirror.refresh();
    expect(store.names()).toEqual(['kreis--b']);
    expect(logger.warn.mock.calls.flat()).toEqual([
      expect.stringContaining('component:kreis/b is not shown'),
      expect.stringContaining('"a" from a repository is not shown'),
    ]);
  });

  it('believes that there is nothing left only the second time', async () => {
    const { store, mirror, inCatalog } = setUp();
    inCatalog([component('a')]);
    await mirror.refresh();

    inCatalog([]);
    await mirror.refresh();
    expect(store.names()).toEqual(['a']);
    inCatalog([component('a')]);
    await mirror.refresh();
    inCatalog([]);
    await mirror.refresh();
    expect(store.names()).toEqual(['a']);
    await mirror.refresh();
    expect(store.names()).toEqual([]);
  });

  it('changes nothing when a page is missing', async () => {
    const { store, mirror, inCatalog, catalog } = setUp();
    inCatalog([component('a')]);
    await mirror.refresh();
    catalog.queryEntities
      .mockResolvedValueOnce({
        items: [component('b')],
        totalItems: 2,
        pageInfo: { nextCursor: 'next' },
      })
      .mockRejectedValueOnce(new Error('away'));
    await expect(mirror.refresh()).rejects.toThrow('away');
    expect(store.names()).toEqual(['a']);
  });

  it('reads once for all who ask at the same time', async () => {
    const { mirror, inCatalog, catalog } = setUp();
    inCatalog([component('a')]);
    await Promise.all([mirror.refresh(), mirror.refresh()]);
    expect(catalog.queryEntities).toHaveBeenCalledTimes(1);
  });
});
