import {
  mayDo,
  POST_STEPS,
  PostView,
  Term,
  TermView,
} from '@rathaus/plugin-scouts-common';
import { Viewer } from '../access/Viewer';
import { StoredPost } from './PostStore';
import { vacantSince } from './vacantSince';

/** Has the office begun, so that everybody may know who holds or held it? */
export function isPublic(term: Term): boolean {
  return (
    term.appointedAt !== undefined &&
    (term.outcome === undefined || term.outcome === 'ended')
  );
}

/**
 * A term as the viewer may see it: who is nominated, and the words said about
 * it, are for those who take part.
 */
export function presentTerm(
  term: Term,
  department: string,
  viewer: Viewer,
): TermView {
  const { organisation } = viewer;
  const known = viewer.seesNominee(department, term);
  const {
    person,
    nominatedBy,
    confirmedBy,
    appointedBy,
    note,
    endReason,
    endNote,
    declineReason,
    deputies,
    ...rest
  } = term;
  const personName = organisation.nameOf(person);
  return {
    ...rest,
    deputies: deputies.map(deputy => {
      const deputyName = organisation.nameOf(deputy.person);
      return { ...deputy, ...(deputyName && { personName: deputyName }) };
    }),
    ...((known || isPublic(term)) && {
      person,
      ...(personName && { personName }),
    }),
    ...(known && {
      nominatedBy,
      confirmedBy,
      appointedBy,
      note,
      endReason,
      endNote,
      declineReason,
    }),
  };
}

/** A post as the viewer may see it, with the steps that they may take. */
export function presentPost(stored: StoredPost, viewer: Viewer): PostView {
  const { id, post } = stored;
  const { organisation } = viewer;
  const actor = viewer.actorFor(post);
  const since = vacantSince(post);
  const departmentTitle = organisation.titleOf(post.department);
  const interimName = organisation.nameOf(post.interim);
  return {
    id,
    department: post.department,
    ...(departmentTitle && { departmentTitle }),
    title: post.title,
    state: post.state,
    revision: post.version,
    ...(since && { vacantSince: since }),
    ...(post.term && {
      term: presentTerm(post.term, post.department, viewer),
    }),
    ...(post.interim && { interim: post.interim }),
    ...(interimName && { interimName }),
    allowedActions: POST_STEPS.filter(step => mayDo(step, post, actor)),
  };
}
