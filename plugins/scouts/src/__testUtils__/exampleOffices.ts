import {
  Department,
  DepartmentDetail,
  DepartmentList,
  Handover,
  PostView,
  TermView,
} from '@rathaus/plugin-scouts-common';

const DEPARTMENT = 'group:default/buergerservice';

/** A term in office: Anna Beispiel, since 1 March 2026. */
export function exampleTerm(more: Partial<TermView> = {}): TermView {
  return {
    id: 'term-1',
    person: 'user:default/anna-beispiel',
    personName: 'Anna Beispiel',
    nominatedAt: '2026-02-02T09:00:00Z',
    confirmedAt: '2026-02-04T09:00:00Z',
    acceptedAt: '2026-02-05T09:00:00Z',
    appointedAt: '2026-02-20T09:00:00Z',
    from: '2026-03-01',
    deputies: [],
    ...more,
  };
}

/** A post of the Bürgerservice with Anna Beispiel in office. */
export function examplePost(more: Partial<PostView> = {}): PostView {
  return {
    id: 'post-1',
    department: DEPARTMENT,
    departmentTitle: 'Bürgerservice',
    title: 'Digital Scout Bürgerbüro',
    state: 'appointed',
    revision: 5,
    term: exampleTerm(),
    allowedActions: [],
    ...more,
  };
}

/** A post that nobody is appointed to. */
export function vacantPost(more: Partial<PostView> = {}): PostView {
  const { term: _, ...post } = examplePost();
  return {
    ...post,
    id: 'post-2',
    title: 'Digital Scout Standesamt',
    state: 'vacant',
    revision: 1,
    ...more,
  };
}

/** The Bürgerservice with one post. */
export function exampleDepartment(more: Partial<Department> = {}): Department {
  return {
    ref: DEPARTMENT,
    title: 'Bürgerservice',
    posts: [examplePost()],
    effective: {
      source: 'department',
      group: DEPARTMENT,
      groupTitle: 'Bürgerservice',
      people: [
        {
          person: 'user:default/anna-beispiel',
          personName: 'Anna Beispiel',
          email: 'anna.beispiel@stadt.example',
          phone: '05241 82-1',
          role: 'scout',
          postId: 'post-1',
          since: '2026-03-01',
        },
      ],
    },
    allowedActions: [],
    ...more,
  };
}

/** The page of the Bürgerservice. */
export function exampleDetail(
  more: Partial<DepartmentDetail> = {},
): DepartmentDetail {
  return {
    ...exampleDepartment(),
    heads: [
      { person: 'user:default/lena-leitung', personName: 'Lena Leitung' },
    ],
    history: [],
    ...more,
  };
}

/** A directory of some departments. */
export function exampleList(
  items: Department[],
  allowedActions: DepartmentList['allowedActions'] = [],
): DepartmentList {
  return { items, totalItems: items.length, allowedActions };
}

/** A handover from Anna Beispiel to Bernd Muster. */
export function exampleHandover(more: Partial<Handover> = {}): Handover {
  return {
    id: 'handover-1',
    revision: 2,
    state: 'proposed',
    department: DEPARTMENT,
    departmentTitle: 'Bürgerservice',
    from: 'user:default/anna-beispiel',
    fromName: 'Anna Beispiel',
    to: 'user:default/bernd-muster',
    toName: 'Bernd Muster',
    entries: [
      { name: 'meldebescheinigung', title: 'Meldebescheinigung' },
      { name: 'reisepass', title: 'Reisepass' },
    ],
    createdAt: '2026-11-03T08:00:00Z',
    createdBy: 'user:default/anna-beispiel',
    allowedActions: [],
    ...more,
  };
}
