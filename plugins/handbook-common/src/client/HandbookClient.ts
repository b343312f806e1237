import {
  JsonClient,
  JsonClientOptions,
  RequestOptions,
} from '@rathaus/rathaus-common';
import {
  HandbookPage,
  handbookPageSchema,
  PageList,
  pageListSchema,
  SectionList,
  sectionListSchema,
} from '../api/pages';

/** HTTP client of the handbook. Every method throws a `ResponseError` when the answer is not 2xx. */
export class HandbookClient extends JsonClient {
  constructor(options: JsonClientOptions) {
    super('handbook', options);
  }

  async getPages(options?: RequestOptions): Promise<PageList> {
    return this.read('/pages', pageListSchema, options);
  }

  async getPage(name: string, options?: RequestOptions): Promise<HandbookPage> {
    return this.read(
      `/pages/${encodeURIComponent(name)}`,
      handbookPageSchema,
      options,
    );
  }

  async getSections(options?: RequestOptions): Promise<SectionList> {
    return this.read('/sections', sectionListSchema, options);
  }
}
