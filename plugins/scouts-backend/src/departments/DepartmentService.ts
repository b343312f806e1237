import { NotFoundError } from '@backstage/errors';
import {
  Department,
  DepartmentDetail,
  DepartmentList,
  managePostsPermission,
  nominateOtherPermission,
  Offices,
  overviewReadPermission,
  reorganisePermission,
  scoutsReadPermission,
} from '@rathaus/plugin-scouts-common';
import { Caller } from '@rathaus/rathaus-node';
import { Viewer } from '../access/Viewer';
import { Viewers } from '../access/Viewers';
import { OfficeService, presentEffective } from '../offices/OfficeService';
import { PostStore, StoredPost } from '../posts/PostStore';
import { isPublic, presentPost, presentTerm } from '../posts/presentPost';

/** Groups of this type are in the directory even without a post. */
const DEPARTMENT_TYPE = 'fachbereich';

/** The directory of departments with their posts. */
export class DepartmentService {
  constructor(
    private readonly options: {
      posts: PostStore;
      offices: OfficeService;
      viewers: Viewers;
    },
  ) {}

  /** @throws NotAllowedError */
  async list(caller: Caller): Promise<DepartmentList> {
    const { posts, offices, viewers } = this.options;
    const viewer = await viewers.of(caller, scoutsReadPermission);
    const [stored, table] = await Promise.all([
      posts.list(),
      offices.offices(),
    ]);
    const items = departmentsOf(stored, viewer)
      .map(ref => present(ref, stored, table, viewer))
      .sort((a, b) => a.title.localeCompare(b.title, 'de'));
    return {
      items,
      totalItems: items.length,
      allowedActions: [
        ...(viewer.allows(managePostsPermission)
          ? (['managePosts'] as const)
          : []),
        ...(viewer.allows(overviewReadPermission)
          ? (['readOverview'] as const)
          : []),
        ...(viewer.allows(reorganisePermission)
          ? (['reorganise'] as const)
          : []),
      ],
    };
  }

  /** @throws NotAllowedError, NotFoundError */
  async get(ref: string, caller: Caller): Promise<DepartmentDetail> {
    const { posts, offices, viewers } = this.options;
    const viewer = await viewers.of(caller, scoutsReadPermission);
    const [stored, table] = await Promise.all([
      posts.list(ref),
      offices.offices(),
    ]);
    const { organisation } = viewer;
    if (!organisation.unit(ref) && !stored.length) {
      throw new NotFoundError('No such department');
    }
    return {
      ...present(ref, stored, table, viewer),
      heads: organisation.headsOf(ref).map(person => {
        const personName = organisation.nameOf(person);
        return { person, ...(personName && { personName }) };
      }),
      history: historyOf(ref, stored, viewer),
    };
  }
}

function departmentsOf(stored: StoredPost[], viewer: Viewer): string[] {
  return [
    ...new Set([
      ...viewer.organisation.units
        .filter(({ type }) => type?.toLowerCase() === DEPARTMENT_TYPE)
        .map(({ ref }) => ref),
      ...stored
        .filter(({ post }) => post.state !== 'closed')
        .map(({ post }) => post.department),
    ]),
  ];
}

function present(
  ref: string,
  stored: StoredPost[],
  offices: Offices,
  viewer: Viewer,
): Department {
  const unit = viewer.organisation.unit(ref);
  return {
    ref,
    title: unit?.title ?? ref.split('/')[1],
    ...(unit?.parent && { parent: unit.parent }),
    ...(unit?.successor && { successor: unit.successor }),
    posts: stored
      .filter(
        ({ post }) =>
          post.department === ref &&
          (post.state !== 'closed' || viewer.allows(managePostsPermission)),
      )
      .map(post => presentPost(post, viewer)),
    effective: presentEffective(offices.of(ref), viewer.organisation),
    allowedActions: [
      ...(viewer.allows(managePostsPermission) ? (['openPost'] as const) : []),
      ...(viewer.allows(nominateOtherPermission, ref)
        ? (['nominateOther'] as const)
        : []),
      ...(viewer.allows(reorganisePermission) ? (['reorganise'] as const) : []),
    ],
  };
}

/** What was before, the latest first; a nomination that came to nothing only for those who took part. */
function historyOf(
  ref: string,
  stored: StoredPost[],
  viewer: Viewer,
): DepartmentDetail['history'] {
  return stored
    .flatMap(({ id, post }) =>
      post.past
        .filter(term => isPublic(term) || viewer.seesNominee(ref, term))
        .map(term => ({ ...presentTerm(term, ref, viewer), postId: id })),
    )
    .sort((a, b) => (b.closedAt ?? '').localeCompare(a.closedAt ?? ''));
}
