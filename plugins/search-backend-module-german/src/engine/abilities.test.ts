import {
  ABILITIES,
  KEYS,
  OTHER_TEXT,
  OTHER_TITLES,
} from '../__testUtils__/abilities';
import { createTestDatabases } from '../__testUtils__/databases';
import { startEngine } from '../__testUtils__/startEngine';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const ids = databases.eachSupportedId().map(([id]) => id);

/** How far down somebody looks who means one thing. */
const LOOKED_AT = 3;
const TOP = 5;
/** Share of questions that both databases answer the same. */
const ALIKE = 0.95;
const SHORTEST_TYPED = 2;
const TYPED_AT_ONCE = 6;

const asked = Object.values(ABILITIES).flat();
const TITLES = [
  ...new Set([...asked.map(([, title]) => title), ...OTHER_TITLES]),
];

const TOWN = [
  ...TITLES.map(title => ({
    title,
    text: '',
    location: `/${encodeURIComponent(title)}`,
    keys: KEYS[title] ? [KEYS[title]] : [],
  })),
  { title: 'Handbuch', text: OTHER_TEXT, location: '/handbuch' },
];

/** All questions, and some of what stands in the field while they are typed. */
const questions = [
  ...new Set(
    asked.flatMap(([question]) => [
      question,
      ...Array.from(question, (_, end) => question.slice(0, end)).filter(
        ({ length }) =>
          length >= SHORTEST_TYPED && length % TYPED_AT_ONCE === 0,
      ),
    ]),
  ),
];

describe('German', () => {
  const engines = new Map<string, Awaited<ReturnType<typeof startEngine>>>();

  beforeAll(async () => {
    for (const id of ids) {
      engines.set(
        id,
        await startEngine(await databases.initMigrated(id), TOWN),
      );
    }
  });

  it.each(
    ids.flatMap(id => Object.keys(ABILITIES).map(ability => [id, ability])),
  )('in %s: %s', async (id, ability) => {
    const missed: string[] = [];
    for (const [question, title] of ABILITIES[ability]) {
      const found = await engines.get(id)!.find(question, LOOKED_AT);
      if (!found.includes(title)) {
        missed.push(`${question}: ${title}, not ${found.join(', ')}`);
      }
    }
    expect(missed).toEqual([]);
  });

  it('has ten examples of each ability', () => {
    for (const examples of Object.values(ABILITIES)) {
      expect(examples).toHaveLength(10);
    }
  });

  // With one database alone there is nothing to compare; the whole test run sees to it that there are two.
  it('finds the same first five in all databases', async () => {
    const different: string[] = [];
    for (const question of questions) {
      const [one, ...others] = await Promise.all(
        [...engines.values()].map(engine => engine.find(question, TOP)),
      );
      if (others.some(other => other.join('\n') !== one.join('\n'))) {
        different.push(question);
      }
    }
    expect(questions.length).toBeGreaterThan(asked.length);
    expect(different.length).toBeLessThanOrEqual(
      (1 - ALIKE) * questions.length,
    );
  });
});
