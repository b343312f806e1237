import { AuditorService } from '@backstage/backend-plugin-api';
import {
  managePostsPermission,
  POST_ROW_STATUSES,
  PostImportResult,
} from '@rathaus/plugin-scouts-common';
import { FieldConflictError, fieldProblem } from '@rathaus/rathaus-common';
import {
  audited,
  Caller,
  fileError,
  readCsv,
  UploadedFile,
} from '@rathaus/rathaus-node';
import { Viewer } from '../access/Viewer';
import { Viewers } from '../access/Viewers';
import {
  PersonTakenError,
  PostAppend,
  PostStore,
  StalePostError,
} from '../posts/PostStore';
import { indexDepartments, indexPeople } from './lib/organisationIndexes';
import { PostRow, readPostRows } from './lib/postColumns';
import { Planned, PostPlan } from './lib/PostPlan';
import { readPostRow } from './lib/readPostRow';

/** More posts than any town hall has. */
const MAX_ROWS = 5_000;

/** One row with what becomes of it. */
interface JudgedRow {
  answer: PostImportResult['rows'][number];
  append?: PostAppend;
}

/** Takes in a list of posts and people, as towns keep them. */
export class PostImporter {
  constructor(
    private readonly options: {
      posts: PostStore;
      viewers: Viewers;
      auditor: AuditorService;
      now: () => Date;
    },
  ) {}

  /**
   * Checks or loads a CSV file: all of its rows or none, unless the caller
   * wants to go without the faulty ones.
   *
   * @throws NotAllowedError before anything of the file is read
   * @throws FieldsError on `file` when it cannot be read or has faulty rows
   * @throws FieldConflictError when a post was changed meanwhile
   */
  async import(
    file: UploadedFile,
    mode: { dryRun: boolean; skipFaulty: boolean },
    caller: Caller,
  ): Promise<PostImportResult> {
    const viewer = await this.options.viewers.of(caller, managePostsPermission);
    const run = () => this.#run(file, mode, viewer);
    return mode.dryRun
      ? run()
      : audited(
          this.options.auditor,
          {
            eventId: 'posts-import',
            request: caller.request,
            meta: { file: file.name, skipFaulty: mode.skipFaulty },
          },
          run,
          ({ counts }) => ({ counts }),
        );
  }

  async #run(
    file: UploadedFile,
    { dryRun, skipFaulty }: { dryRun: boolean; skipFaulty: boolean },
    viewer: Viewer,
  ): Promise<PostImportResult> {
    const table = await readCsv(await file.read(), { maxRows: MAX_ROWS });
    const judged = await this.#judge(readPostRows(table), viewer);
    const rows = judged.map(({ answer }) => answer);
    const count = (status: (typeof POST_ROW_STATUSES)[number]) =>
      rows.filter(row => row.status === status).length;
    const counts = {
      new: count('new'),
      unchanged: count('unchanged'),
      faulty: count('faulty'),
    };
    if (!dryRun) {
      if (counts.faulty && !skipFaulty) {
        throw fileError('faulty_rows', { count: counts.faulty });
      }
      await this.#write(judged.flatMap(({ append }) => append ?? []));
    }
    return { dryRun, counts, rows };
  }

  async #judge(rows: PostRow[], viewer: Viewer): Promise<JudgedRow[]> {
    const { organisation, today } = viewer;
    const context = {
      organisation,
      today,
      departments: indexDepartments(organisation),
      people: indexPeople(organisation),
    };
    const plan = new PostPlan(
      await this.options.posts.list(),
      this.options.now(),
    );
    return rows.map(row => {
      const { claim, problems } = readPostRow(row, context);
      const planned: Planned = claim
        ? plan.plan(claim)
        : { status: 'faulty', problems };
      return {
        answer: {
          line: row.line,
          status: planned.status,
          department: row.department,
          ...(row.person && { person: row.person }),
          problems: planned.status === 'faulty' ? planned.problems : [],
        },
        ...(planned.status === 'new' && { append: planned.append }),
      };
    });
  }

  async #write(appends: PostAppend[]): Promise<void> {
    if (!appends.length) {
      return;
    }
    try {
      await this.options.posts.append(appends);
    } catch (error) {
      if (
        error instanceof StalePostError ||
        error instanceof PersonTakenError
      ) {
        throw new FieldConflictError([
          fieldProblem('file', 'changed_since_check', {
            value: error.message,
          }),
        ]);
      }
      throw error;
    }
  }
}
