import { mayDo, OfficeTask } from '@rathaus/plugin-scouts-common';
import { lacksOtherHead, Viewer } from '../access/Viewer';
import { isReceiver, mayHandOver } from '../handovers/handoverRules';
import { StoredHandover } from '../handovers/HandoverStore';
import { StoredPost } from '../posts/PostStore';
import { vacantSince } from '../posts/vacantSince';

/** Heads look after their Fachbereich; the CDO office where there is no head. */
function looksAfter(department: string, { organisation, ref }: Viewer) {
  return organisation.headsOf(department).length
    ? organisation.isHead(ref, department)
    : organisation.isInCdoOffice(ref);
}

/** Is it the viewer's turn to confirm, and not only within their rights? */
function isAskedToConfirm(stored: StoredPost, viewer: Viewer): boolean {
  const { post } = stored;
  return (
    mayDo('confirm', post, viewer.actorFor(post)) &&
    (viewer.organisation.isHead(viewer.ref, post.department) ||
      (viewer.organisation.isInCdoOffice(viewer.ref) &&
        lacksOtherHead(post, viewer.organisation)))
  );
}

function tasksOfPost(
  stored: StoredPost,
  viewer: Viewer,
  isDepartmentWithoutScout: boolean,
): OfficeTask[] {
  const { id, post, openedAt } = stored;
  const { department, term, state } = post;
  const about = (kind: OfficeTask['kind'], since: string): OfficeTask => {
    const departmentTitle = viewer.organisation.titleOf(department);
    const personName = viewer.organisation.nameOf(term?.person);
    return {
      kind,
      subject: id,
      department,
      since,
      ...(departmentTitle && { departmentTitle }),
      ...(term?.person && { person: term.person }),
      ...(personName && { personName }),
    };
  };
  switch (state) {
    case 'nominated':
      return term && isAskedToConfirm(stored, viewer)
        ? [about('confirmNomination', term.nominatedAt)]
        : [];
    case 'confirmed':
      return term?.person === viewer.ref
        ? [about('acceptNomination', term.confirmedAt ?? term.nominatedAt)]
        : [];
    case 'accepted':
      return term &&
        viewer.organisation.isInCdoOffice(viewer.ref) &&
        mayDo('appoint', post, viewer.actorFor(post))
        ? [about('appoint', term.acceptedAt ?? term.nominatedAt)]
        : [];
    case 'vacant': {
      if (!looksAfter(department, viewer)) {
        return [];
      }
      const since = vacantSince(post) ?? openedAt;
      return [
        about('fillVacancy', since),
        ...(isDepartmentWithoutScout && !post.interim
          ? [about('setInterim', since)]
          : []),
      ];
    }
    default:
      return [];
  }
}

function tasksOfHandover(
  handover: StoredHandover,
  posts: StoredPost[],
  viewer: Viewer,
): OfficeTask[] {
  const { id, department, from, entries, createdAt } = handover;
  const departmentTitle = viewer.organisation.titleOf(department);
  const personName = viewer.organisation.nameOf(from);
  const about = (kind: OfficeTask['kind']): OfficeTask => ({
    kind,
    subject: id,
    department,
    ...(departmentTitle && { departmentTitle }),
    ...(from && { person: from }),
    ...(personName && { personName }),
    entryCount: entries.length,
    since: createdAt,
  });
  if (
    handover.state === 'proposed' &&
    isReceiver(handover, viewer.ref, posts, viewer.today)
  ) {
    return [about('countersignHandover')];
  }
  return mayHandOver('assign', handover, viewer, posts) &&
    (from === viewer.ref || looksAfter(department, viewer))
    ? [about('assignHandover')]
    : [];
}

/**
 * What the viewer is asked to do, oldest first: what is their turn, not all
 * that their rights would let them do.
 *
 * @param handovers - those that wait for somebody
 * @param actingIn - departments where somebody acts as Scout today
 */
export function officeTasks(
  posts: StoredPost[],
  handovers: StoredHandover[],
  actingIn: ReadonlySet<string>,
  viewer: Viewer,
): OfficeTask[] {
  return [
    ...posts.flatMap(stored =>
      tasksOfPost(stored, viewer, !actingIn.has(stored.post.department)),
    ),
    ...handovers.flatMap(handover => tasksOfHandover(handover, posts, viewer)),
  ].sort((a, b) => a.since.localeCompare(b.since));
}
