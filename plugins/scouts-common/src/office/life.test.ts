import fc from 'fast-check';
import { applyEvent, IllegalEventError, replay } from './applyEvent';
import { PostEvent } from './events';
import { Post } from './post';
import {
  DEPARTMENT_GRANTS,
  DepartmentGrant,
  mayDo,
  StepActor,
} from './stepRules';
import { POST_STATES, POST_STEPS, PostState, PostStep } from './vocabulary';

const AT = '2026-11-22T09:00:00.000Z';
const DEPARTMENT = 'group:default/buergerservice';
const PEOPLE = ['anna', 'bernd', 'cem', 'dora'].map(
  name => `user:default/${name}`,
);

const opened: PostEvent = {
  type: 'opened',
  at: AT,
  actor: PEOPLE[0],
  department: DEPARTMENT,
  title: 'Digital Scout',
};

/** The picture, drawn once more by hand: where each state may lead. */
const PICTURE: Record<PostState, PostState[]> = {
  vacant: ['vacant', 'nominated', 'closed'],
  nominated: ['nominated', 'confirmed', 'vacant'],
  confirmed: ['confirmed', 'accepted', 'vacant'],
  accepted: ['accepted', 'appointed', 'vacant'],
  appointed: ['appointed', 'ending'],
  ending: ['ending', 'appointed', 'vacant'],
  closed: ['closed', 'vacant'],
};

const person = fc.constantFrom(...PEOPLE);

/** The steps that lead to an office and to its end. */
const AHEAD: PostStep[] = ['nominate', 'confirm', 'accept', 'appoint', 'end'];

/** Every kind of event, about anybody, by anybody. */
const anyEvent: fc.Arbitrary<PostEvent> = person.chain(actor => {
  const said = { at: AT, actor };
  return fc.oneof(
    fc.constant(opened),
    person.map(
      (ref): PostEvent => ({
        ...said,
        type: 'nominated',
        termId: 't',
        person: ref,
      }),
    ),
    fc.constantFrom<PostEvent>(
      { ...said, type: 'confirmed' },
      { ...said, type: 'accepted' },
      { ...said, type: 'appointed', from: '2026-11-22' },
      { ...said, type: 'declined', reason: 'x' },
      { ...said, type: 'withdrawn' },
      {
        ...said,
        type: 'endSet',
        until: '2026-12-31',
        reason: 'own_wish',
      },
      { ...said, type: 'endRevoked' },
      { ...said, type: 'ended' },
      { ...said, type: 'deputyRemoved', deputyId: 'd' },
      { ...said, type: 'moved', department: 'group:default/neu' },
      { ...said, type: 'closed' },
      { ...said, type: 'reopened' },
    ),
    person.map(
      (ref): PostEvent => ({
        ...said,
        type: 'deputyAdded',
        deputy: {
          id: 'd',
          person: ref,
          from: '2026-11-22',
          to: '2026-11-23',
        },
      }),
    ),
    fc
      .option(person)
      .map((ref): PostEvent => ({ ...said, type: 'interimSet', person: ref })),
  );
});

/** The event that a step makes when these people take it. */
function eventOf(step: PostStep, actor: string, other: string): PostEvent {
  const said = { at: AT, actor };
  switch (step) {
    case 'nominate':
      return { ...said, type: 'nominated', termId: 't', person: other };
    case 'confirm':
      return { ...said, type: 'confirmed' };
    case 'accept':
      return { ...said, type: 'accepted' };
    case 'appoint':
      return { ...said, type: 'appointed', from: '2026-11-22' };
    case 'decline':
      return { ...said, type: 'declined' };
    case 'withdraw':
      return { ...said, type: 'withdrawn' };
    case 'end':
      return {
        ...said,
        type: 'endSet',
        until: '2026-12-31',
        reason: 'own_wish',
      };
    case 'revokeEnd':
      return { ...said, type: 'endRevoked' };
    case 'addDeputy':
      return {
        ...said,
        type: 'deputyAdded',
        deputy: {
          id: 'd',
          person: other,
          from: '2026-11-22',
          to: '2026-11-23',
        },
      };
    case 'removeDeputy':
      return { ...said, type: 'deputyRemoved', deputyId: 'd' };
    case 'setInterim':
      return { ...said, type: 'interimSet', person: other };
    case 'close':
      return { ...said, type: 'closed' };
    default:
      return { ...said, type: 'reopened' };
  }
}

function expectSound(post: Post) {
  const inOffice = ['appointed', 'ending'].includes(post.state);
  const hasTerm = !['vacant', 'closed'].includes(post.state);
  expect(post.term !== undefined).toBe(hasTerm);
  expect(post.term?.from !== undefined).toBe(inOffice);
  expect(post.term?.until !== undefined).toBe(post.state === 'ending');
  expect(post.interim !== undefined && (inOffice || !hasTerm)).toBe(
    post.interim !== undefined && post.state === 'vacant',
  );
  post.past.forEach(term => expect(term.outcome).toBeDefined());
}

/** Who agreed to a term, in the order of the steps. */
function approvers({ confirmedBy, appointedBy }: NonNullable<Post['term']>) {
  return [confirmedBy, appointedBy].filter(ref => ref !== undefined);
}

/** The events that could happen one after the other, and what the post was after each. */
function live(events: PostEvent[]): { happened: PostEvent[]; posts: Post[] } {
  const happened: PostEvent[] = [];
  const posts: Post[] = [];
  for (const event of events) {
    try {
      posts.push(applyEvent(posts.at(-1), event));
      happened.push(event);
    } catch (error) {
      if (!(error instanceof IllegalEventError)) {
        throw error;
      }
    }
  }
  return { happened, posts };
}

/** What a post was after each step that one of these people could take. */
function work(
  grants: DepartmentGrant[][],
  steps: Array<{ step: PostStep; index: number; other: string }>,
): Post[] {
  const posts = [applyEvent(undefined, opened)];
  for (const { step, index, other } of steps) {
    const ref = PEOPLE[index];
    const post = posts[posts.length - 1];
    if (mayDo(step, post, { ref, grants: new Set(grants[index]) })) {
      posts.push(applyEvent(post, eventOf(step, ref, other)));
    }
  }
  return posts;
}

/** A life that meets every state, so that no property holds for want of trying. */
const WHOLE_LIFE: PostEvent[] = [
  ...AHEAD.map(step => eventOf(step, PEOPLE[0], PEOPLE[1])),
  { at: AT, actor: PEOPLE[0], type: 'ended' },
  { at: AT, actor: PEOPLE[0], type: 'closed' },
];

/** The way to an office that everybody takes who may: four people, all rights. */
const WAY_TO_OFFICE = {
  grants: PEOPLE.map(() => [...DEPARTMENT_GRANTS]),
  steps: [
    { step: 'nominate' as PostStep, index: 0, other: PEOPLE[1] },
    { step: 'confirm' as PostStep, index: 2, other: PEOPLE[1] },
    { step: 'accept' as PostStep, index: 1, other: PEOPLE[1] },
    { step: 'appoint' as PostStep, index: 3, other: PEOPLE[1] },
  ],
};

describe('the life of an office', () => {
  it('knows no way but those of the picture, whatever happens', () => {
    const seen = new Set<PostState>();
    // Mostly steps ahead: otherwise hardly any way leads to an office.
    const mostlyAhead = fc.oneof(
      { weight: 1, arbitrary: anyEvent },
      {
        weight: 6,
        arbitrary: fc.constantFrom(
          ...AHEAD.map(step => eventOf(step, PEOPLE[0], PEOPLE[1])),
        ),
      },
    );
    const many = fc.array(mostlyAhead, { maxLength: 150, size: 'max' });
    fc.assert(
      fc.property(many, events => {
        const { happened, posts } = live([opened, ...events]);
        posts.forEach((post, index) => {
          const before = posts[Math.max(index - 1, 0)];
          expect(PICTURE[before.state]).toContain(post.state);
          expect(post.version).toBe(index + 1);
          expectSound(post);
          seen.add(post.state);
        });
        expect(replay(happened)).toEqual(posts.at(-1));
      }),
      { numRuns: 200, examples: [[WHOLE_LIFE]] },
    );
    expect([...seen].sort()).toEqual([...POST_STATES].sort());
  });

  it('lets nobody approve what they are part of, whatever rights they hold', () => {
    const anyStep = fc.record({
      step: fc.oneof(
        { weight: 1, arbitrary: fc.constantFrom(...POST_STEPS) },
        { weight: 2, arbitrary: fc.constantFrom(...AHEAD) },
      ),
      index: fc.nat(PEOPLE.length - 1),
      other: person,
    });
    const rights = fc.array(
      fc.oneof(
        fc.constant<DepartmentGrant[]>([...DEPARTMENT_GRANTS]),
        fc.subarray<DepartmentGrant>([...DEPARTMENT_GRANTS]),
      ),
      { minLength: PEOPLE.length, maxLength: PEOPLE.length },
    );
    let appointments = 0;
    fc.assert(
      fc.property(
        rights,
        fc.array(anyStep, { maxLength: 300, size: 'max' }),
        (grants, steps) => {
          for (const post of work(grants, steps)) {
            expectSound(post);
            const agreed = post.term ? approvers(post.term) : [];
            expect(agreed).not.toContain(post.term?.person);
            expect(agreed).not.toContain(post.term?.nominatedBy);
            expect(new Set(agreed).size).toBe(agreed.length);
            appointments += agreed.length === 2 ? 1 : 0;
          }
        },
      ),
      {
        numRuns: 200,
        examples: [[WAY_TO_OFFICE.grants, WAY_TO_OFFICE.steps]],
      },
    );
    expect(appointments).toBeGreaterThan(0);
  });

  it('lets the nominee alone accept, and the nominator alone withdraw', () => {
    const nominated = replay([
      opened,
      eventOf('nominate', PEOPLE[1], PEOPLE[2]),
    ]);
    const confirmed = applyEvent(nominated, eventOf('confirm', PEOPLE[0], ''));
    const all: StepActor['grants'] = new Set(DEPARTMENT_GRANTS);
    const may = (step: PostStep) =>
      PEOPLE.filter(ref => mayDo(step, confirmed, { ref, grants: all }));
    expect(may('accept')).toEqual([PEOPLE[2]]);
    expect(may('withdraw')).toEqual([PEOPLE[1]]);
  });
});
