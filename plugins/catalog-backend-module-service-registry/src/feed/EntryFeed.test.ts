import { mockServices } from '@backstage/backend-test-utils';
import { EntityProviderMutation } from '@backstage/plugin-catalog-node';
import fc from 'fast-check';
import { FakeCatalog } from '../__testUtils__/FakeCatalog';
import { FakeRegistry } from '../__testUtils__/FakeRegistry';
import { EntryFeed } from './EntryFeed';

function setUp(pageSize?: number) {
  const registry = new FakeRegistry();
  const catalog = new FakeCatalog();
  const logger = mockServices.logger.mock();
  const onDelivered = jest.fn(async () => {});
  const startFeed = () =>
    new EntryFeed({
      readChanges: registry.reader(pageSize),
      applyMutation: mutation => catalog.applyMutation(mutation),
      onDelivered,
      portalUrl: 'https://portal.example',
      logger,
    });
  return { registry, catalog, logger, onDelivered, startFeed };
}

describe('EntryFeed', () => {
  it('hands over everything first, then what changes', async () => {
    const { registry, catalog, startFeed, onDelivered } = setUp(2);
    ['a', 'b', 'c', 'd', 'e'].forEach(name => registry.write(name));
    registry.retire('b');
    const feed = startFeed();

    await feed.catchUp();
    expect(catalog.mutations).toEqual(['full']);
    expect(Object.keys(catalog.titles())).toEqual(['a', 'c', 'd', 'e']);
    expect(feed.hasReached(6)).toBe(true);
    expect(feed.hasReached(7)).toBe(false);

    registry.write('c', { title: 'Neuer Titel' });
    registry.retire('d');
    await feed.catchUp();
    expect(catalog.mutations).toEqual(['full', 'delta']);
    expect(catalog.titles()).toMatchObject({ c: 'Neuer Titel' });
    expect(catalog.titles()).not.toHaveProperty('d');
    expect(onDelivered).toHaveBeenCalledTimes(2);

    await feed.catchUp();
    expect(catalog.mutations).toHaveLength(2);
    expect(onDelivered).toHaveBeenCalledTimes(2);
  });

  it('removes in full what the log does not know any more', async () => {
    const { registry, catalog, startFeed } = setUp();
    await catalog.applyMutation({
      type: 'full',
      entities: [
        {
          entity: {
            apiVersion: 'backstage.io/v1alpha1',
            kind: 'Component',
            metadata: { name: 'left-over' },
          },
        },
      ],
    });
    registry.write('a');
    await startFeed().catchUp();
    expect(Object.keys(catalog.titles())).toEqual(['a']);
  });

  it('removes nothing because of an empty answer', async () => {
    const { registry, catalog, startFeed } = setUp();
    registry.write('a');
    await startFeed().catchUp();

    const emptied = new FakeRegistry();
    const feed = new EntryFeed({
      readChanges: emptied.reader(),
      applyMutation: mutation => catalog.applyMutation(mutation),
      onDelivered: async () => {},
      portalUrl: 'https://portal.example',
      logger: mockServices.logger.mock(),
    });
    await feed.catchUp();
    await feed.handOverAll();
    expect(Object.keys(catalog.titles())).toEqual(['a']);
  });

  it('removes nothing because of an answer that breaks off', async () => {
    const { registry, catalog, startFeed } = setUp(1);
    registry.write('a');
    registry.write('b');
    await startFeed().catchUp();

    const read = registry.reader(1);
    const feed = new EntryFeed({
      readChanges: async after => {
        if (after > 0) {
          throw new Error('connection lost');
        }
        return read(after);
      },
      applyMutation: mutation => catalog.applyMutation(mutation),
      onDelivered: async () => {},
      portalUrl: 'https://portal.example',
      logger: mockServices.logger.mock(),
    });
    await feed.catchUp();
    expect(Object.keys(catalog.titles())).toEqual(['a', 'b']);
  });

  it('loses nothing while the registry or the catalog is away', async () => {
    const { registry, catalog, startFeed, logger } = setUp();
    const feed = startFeed();
    registry.write('a');
    registry.failure = new Error('registry is away');
    await feed.catchUp();
    await feed.catchUp();
    expect(logger.warn).toHaveBeenCalledTimes(1);

    registry.failure = undefined;
    await feed.catchUp();
    expect(catalog.titles()).toHaveProperty('a');

    registry.write('b');
    catalog.failure = new Error('catalog is away');
    await feed.catchUp();
    expect(feed.hasReached(2)).toBe(false);
    catalog.failure = undefined;
    await feed.catchUp();
    expect(catalog.titles()).toHaveProperty('b');
    expect(logger.warn).toHaveBeenCalledTimes(2);
  });

  it('does not let one bad entry block the others', async () => {
    const { registry, catalog, startFeed, logger } = setUp();
    registry.write('a');
    registry.write('b');
    const feed = startFeed();
    await feed.catchUp();

    registry.writeUnreadable('a');
    registry.write('c');
    await feed.catchUp();
    expect(Object.keys(catalog.titles())).toEqual(['a', 'b', 'c']);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('"a" of the registry was left out'),
    );

    await feed.handOverAll();
    expect(catalog.titles()).toHaveProperty('a');
    expect(catalog.mutations).toEqual(['full', 'delta', 'delta']);
  });

  it('begins again when the log was set back', async () => {
    const { registry, catalog } = setUp();
    registry.write('a');
    registry.write('b');
    const restored = new FakeRegistry();
    let current = registry;
    const feed = new EntryFeed({
      readChanges: async after => current.reader()(after),
      applyMutation: mutation => catalog.applyMutation(mutation),
      onDelivered: async () => {},
      portalUrl: 'https://portal.example',
      logger: mockServices.logger.mock(),
    });
    await feed.catchUp();

    restored.write('a', { title: 'Aus der Sicherung' });
    current = restored;
    await feed.catchUp();
    expect(catalog.titles()).toEqual({ a: 'Aus der Sicherung' });
    restored.write('c');
    await feed.catchUp();
    expect(catalog.titles()).toHaveProperty('c');
  });

  it('brings a second replica to the same end, whoever is late', async () => {
    const { registry, catalog, startFeed } = setUp();
    registry.write('a', { title: 'Erste Fassung' });
    const prompt = startFeed();
    await prompt.catchUp();

    let held: EntityProviderMutation | undefined;
    const slow = new EntryFeed({
      readChanges: registry.reader(),
      applyMutation: async mutation => {
        if (held) {
          await catalog.applyMutation(held);
        }
        held = mutation;
      },
      onDelivered: async () => {},
      portalUrl: 'https://portal.example',
      logger: mockServices.logger.mock(),
    });
    await slow.catchUp();

    registry.write('a', { title: 'Zweite Fassung' });
    await prompt.catchUp();
    await slow.catchUp();
    expect(catalog.titles().a).toBe('Erste Fassung');
    registry.write('b');
    await slow.catchUp();
    expect(catalog.titles().a).toBe('Zweite Fassung');
  });

  it('ends where the registry is, whatever happens in between', async () => {
    const step = fc.oneof(
      fc.record({
        do: fc.constantFrom('write', 'retire'),
        name: fc.constantFrom('a', 'b', 'c', 'd'),
        title: fc.constantFrom('Eins', 'Zwei', 'Drei'),
      }),
      fc.constantFrom(
        { do: 'catchUp' },
        { do: 'handOverAll' },
        { do: 'break' },
        { do: 'mend' },
        { do: 'restart' },
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 40 }),
        fc.integer({ min: 1, max: 3 }),
        async (steps, pageSize) => {
          const { registry, catalog, startFeed } = setUp(pageSize);
          const expected = new Map<string, string>();
          let feed = startFeed();
          for (const item of steps) {
            if ('name' in item && item.do === 'write') {
              registry.write(item.name, { title: item.title });
              expected.set(item.name, item.title);
            } else if ('name' in item) {
              registry.retire(item.name);
              expected.delete(item.name);
            } else if (item.do === 'catchUp') {
              await feed.catchUp();
            } else if (item.do === 'handOverAll') {
              await feed.handOverAll();
            } else if (item.do === 'break') {
              catalog.failure = new Error('away');
            } else if (item.do === 'mend') {
              catalog.failure = undefined;
            } else {
              feed = startFeed();
            }
          }
          catalog.failure = undefined;
          await feed.catchUp();
          expect(catalog.titles()).toEqual(Object.fromEntries(expected));
        },
      ),
    );
  });
});
