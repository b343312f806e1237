import { Department, PostView } from '@rathaus/plugin-scouts-common';
import { foldForIndex, foldText } from '@rathaus/rathaus-common';
import { isVacant } from '../../lib/vacancy';
import { DirectoryState } from './directoryState';

/** A department with those of its posts that are shown. */
export interface DirectoryRow {
  department: Department;
  posts: PostView[];
}

function namesOf({ term, interimName, title }: PostView): string[] {
  return [
    title,
    term?.personName,
    interimName,
    ...(term?.deputies ?? []).map(({ personName }) => personName),
  ].filter((name): name is string => name !== undefined);
}

/**
 * The rows of the directory: every word of the search has to be in the department's name, or in the names of a post and
 * its people; then only such posts are shown. Posts that were closed are not part of the directory.
 */
export function directoryRows(
  departments: readonly Department[],
  { query, onlyVacant }: DirectoryState,
): DirectoryRow[] {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  const fits = (texts: string[]) => {
    const text = foldForIndex(texts.join(' '));
    return words.every(word => text.includes(word));
  };
  return departments.flatMap(department => {
    const posts = department.posts.filter(({ state }) => state !== 'closed');
    const isMeant = fits([department.title]);
    const shown = posts.filter(
      post =>
        (isMeant || fits([department.title, ...namesOf(post)])) &&
        (!onlyVacant || isVacant(post)),
    );
    const isShown =
      shown.length > 0 || (isMeant && posts.length === 0 && !onlyVacant);
    return isShown ? [{ department, posts: shown }] : [];
  });
}

/** Number of posts without anybody appointed. */
export function countVacancies(departments: readonly Department[]): number {
  return departments.flatMap(({ posts }) => posts).filter(isVacant).length;
}
