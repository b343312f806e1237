import {
  JsonClient,
  JsonClientOptions,
  queryString,
  RequestOptions,
} from '@rathaus/rathaus-common';
import {
  AnswerHandoverInput,
  AssignHandoverInput,
  CreateHandoverInput,
  Handover,
  HandoverList,
  handoverListSchema,
  handoverSchema,
} from '../api/handovers';
import { officeTableSchema } from '../api/offices';
import { Overview, overviewSchema } from '../api/overview';
import { PostImportResult, postImportResultSchema } from '../api/postImport';
import {
  AddDeputyInput,
  AppointInput,
  DeclineInput,
  DepartmentDetail,
  departmentDetailSchema,
  DepartmentList,
  departmentListSchema,
  EffectiveScoutsView,
  effectiveScoutsSchema,
  EndAppointmentInput,
  NominateInput,
  OpenPostInput,
  PostList,
  postListSchema,
  PostView,
  postViewSchema,
  SetInterimInput,
} from '../api/posts';
import {
  Reorganisation,
  ReorganisationList,
  reorganisationListSchema,
  ReorganisationPreview,
  reorganisationPreviewSchema,
  reorganisationSchema,
  ReorganiseInput,
} from '../api/reorganisations';
import { Worklist, worklistSchema } from '../api/worklist';
import { Offices } from '../office/Offices';

function at(...parts: string[]): string {
  return `/${parts.map(encodeURIComponent).join('/')}`;
}

/**
 * HTTP client of the scouts plugin. `revision` is what the sender saw. Every
 * method throws a `ResponseError` when the answer is not 2xx; `fields` and
 * `current` lie in its `body.error`.
 */
export class ScoutsClient extends JsonClient {
  constructor(options: JsonClientOptions) {
    super('scouts', options);
  }

  /** The directory: every department with its posts. */
  async getDepartments(options?: RequestOptions): Promise<DepartmentList> {
    return this.read('/departments', departmentListSchema, options);
  }

  async getDepartment(
    ref: string,
    options?: RequestOptions,
  ): Promise<DepartmentDetail> {
    return this.read(at('departments', ref), departmentDetailSchema, options);
  }

  /** Who looks after an entry of this owner. */
  async getEffective(
    entry: { owner: string; assigned?: string },
    options?: RequestOptions,
  ): Promise<EffectiveScoutsView> {
    return this.read(
      `/effective${queryString({ ...entry })}`,
      effectiveScoutsSchema,
      options,
    );
  }

  /** Who acts where today. */
  async getOffices(options?: RequestOptions): Promise<Offices> {
    return new Offices(await this.read('/offices', officeTableSchema, options));
  }

  async openPost(
    input: OpenPostInput,
    options?: RequestOptions,
  ): Promise<PostView> {
    return this.send(
      'POST',
      '/posts',
      postViewSchema,
      { json: input },
      options,
    );
  }

  async closePost(id: string, revision: number, options?: RequestOptions) {
    return this.#post(at('posts', id, 'close'), {}, revision, options);
  }

  async reopenPost(id: string, revision: number, options?: RequestOptions) {
    return this.#post(at('posts', id, 'reopen'), {}, revision, options);
  }

  async setInterim(
    id: string,
    revision: number,
    input: SetInterimInput,
    options?: RequestOptions,
  ) {
    return this.#post(at('posts', id, 'interim'), input, revision, options);
  }

  /** Posts that somebody is nominated for, as far as the caller takes part. */
  async getNominations(options?: RequestOptions): Promise<PostList> {
    return this.read('/nominations', postListSchema, options);
  }

  async nominate(
    revision: number,
    input: NominateInput,
    options?: RequestOptions,
  ) {
    return this.#post('/nominations', input, revision, options);
  }

  async confirm(termId: string, revision: number, options?: RequestOptions) {
    return this.#post(
      at('nominations', termId, 'confirm'),
      {},
      revision,
      options,
    );
  }

  async accept(termId: string, revision: number, options?: RequestOptions) {
    return this.#post(
      at('nominations', termId, 'accept'),
      {},
      revision,
      options,
    );
  }

  async appoint(
    termId: string,
    revision: number,
    input: AppointInput,
    options?: RequestOptions,
  ) {
    return this.#post(
      at('nominations', termId, 'appoint'),
      input,
      revision,
      options,
    );
  }

  async decline(
    termId: string,
    revision: number,
    input: DeclineInput = {},
    options?: RequestOptions,
  ) {
    return this.#post(
      at('nominations', termId, 'decline'),
      input,
      revision,
      options,
    );
  }

  async withdraw(termId: string, revision: number, options?: RequestOptions) {
    return this.#post(
      at('nominations', termId, 'withdraw'),
      {},
      revision,
      options,
    );
  }

  /** Posts with somebody in office. */
  async getAppointments(
    query: { person?: string; department?: string } = {},
    options?: RequestOptions,
  ): Promise<PostList> {
    return this.read(
      `/appointments${queryString({ ...query })}`,
      postListSchema,
      options,
    );
  }

  /** The post of one appointment, for its certificate. */
  async getAppointment(
    termId: string,
    options?: RequestOptions,
  ): Promise<PostView> {
    return this.read(at('appointments', termId), postViewSchema, options);
  }

  async endAppointment(
    termId: string,
    revision: number,
    input: EndAppointmentInput,
    options?: RequestOptions,
  ) {
    return this.#post(
      at('appointments', termId, 'end'),
      input,
      revision,
      options,
    );
  }

  async revokeEnd(termId: string, revision: number, options?: RequestOptions) {
    return this.#post(
      at('appointments', termId, 'revoke-end'),
      {},
      revision,
      options,
    );
  }

  async addDeputy(
    termId: string,
    revision: number,
    input: AddDeputyInput,
    options?: RequestOptions,
  ) {
    return this.#post(
      at('appointments', termId, 'deputies'),
      input,
      revision,
      options,
    );
  }

  async removeDeputy(
    termId: string,
    revision: number,
    deputyId: string,
    options?: RequestOptions,
  ) {
    return this.#post(
      at('appointments', termId, 'deputies', deputyId, 'remove'),
      {},
      revision,
      options,
    );
  }

  /** Handovers that the caller takes part in, open ones first. */
  async getHandovers(options?: RequestOptions): Promise<HandoverList> {
    return this.read('/handovers', handoverListSchema, options);
  }

  async getHandover(id: string, options?: RequestOptions): Promise<Handover> {
    return this.read(at('handovers', id), handoverSchema, options);
  }

  async createHandover(
    input: CreateHandoverInput,
    options?: RequestOptions,
  ): Promise<Handover> {
    return this.send(
      'POST',
      '/handovers',
      handoverSchema,
      { json: input },
      options,
    );
  }

  async assignHandover(
    id: string,
    revision: number,
    input: AssignHandoverInput,
    options?: RequestOptions,
  ): Promise<Handover> {
    return this.send(
      'POST',
      at('handovers', id, 'assign'),
      handoverSchema,
      { json: input, revision },
      options,
    );
  }

  async answerHandover(
    id: string,
    revision: number,
    answer: 'countersign' | 'decline' | 'withdraw',
    input: AnswerHandoverInput = {},
    options?: RequestOptions,
  ): Promise<Handover> {
    return this.send(
      'POST',
      at('handovers', id, answer),
      handoverSchema,
      { json: input, revision },
      options,
    );
  }

  /** What the caller is asked to do about offices. */
  async getWorklist(options?: RequestOptions): Promise<Worklist> {
    return this.read('/worklist', worklistSchema, options);
  }

  async getOverview(
    query: { from?: string } = {},
    options?: RequestOptions,
  ): Promise<Overview> {
    return this.read(
      `/overview${queryString({ ...query })}`,
      overviewSchema,
      options,
    );
  }

  /** The figures as a CSV file. */
  async getOverviewCsv(options?: RequestOptions): Promise<Blob> {
    return (await this.fetch('/overview.csv', {}, options)).blob();
  }

  /** Checks or loads a CSV file of posts and people. */
  async importPosts(
    file: Blob,
    query: { dryRun: boolean; skipFaulty?: boolean; fileName?: string },
    options?: RequestOptions,
  ): Promise<PostImportResult> {
    const { dryRun, ...rest } = query;
    return this.send(
      'POST',
      `/posts/import${queryString({ dryRun: String(dryRun), ...rest })}`,
      postImportResultSchema,
      { csv: file },
      options,
    );
  }

  async getReorganisations(
    options?: RequestOptions,
  ): Promise<ReorganisationList> {
    return this.read('/reorganisations', reorganisationListSchema, options);
  }

  async previewReorganisation(
    input: ReorganiseInput,
    options?: RequestOptions,
  ): Promise<ReorganisationPreview> {
    return this.send(
      'POST',
      '/reorganisations/preview',
      reorganisationPreviewSchema,
      { json: input },
      options,
    );
  }

  async reorganise(
    input: ReorganiseInput,
    options?: RequestOptions,
  ): Promise<Reorganisation> {
    return this.send(
      'POST',
      '/reorganisations',
      reorganisationSchema,
      { json: input },
      options,
    );
  }

  async undoReorganisation(
    id: string,
    revision: number,
    options?: RequestOptions,
  ): Promise<Reorganisation> {
    return this.send(
      'POST',
      at('reorganisations', id, 'undo'),
      reorganisationSchema,
      { json: {}, revision },
      options,
    );
  }

  #post(
    path: string,
    json: unknown,
    revision: number,
    options?: RequestOptions,
  ): Promise<PostView> {
    return this.send('POST', path, postViewSchema, { json, revision }, options);
  }
}
