import { AuthService } from '@backstage/backend-plugin-api';
import { DocumentCollatorFactory } from '@backstage/plugin-search-common';
import {
  HANDBOOK_DOCUMENT_TYPE,
  HandbookClient,
  handbookReadPermission,
  SectionDocument,
} from '@rathaus/plugin-handbook-common';
import { Readable } from 'node:stream';
import { toSectionDocument } from './lib/sectionDocument';

/** Gives the search all sections of the handbook, as the search plugin itself. */
export class SectionCollatorFactory implements DocumentCollatorFactory {
  readonly type = HANDBOOK_DOCUMENT_TYPE;
  readonly visibilityPermission = handbookReadPermission;

  constructor(
    private readonly options: {
      auth: AuthService;
      client: Pick<HandbookClient, 'getSections'>;
    },
  ) {}

  /** A stream of {@link SectionDocument}s that breaks off when the handbook cannot be read. */
  async getCollator(): Promise<Readable> {
    return Readable.from(this.#documents());
  }

  async *#documents(): AsyncGenerator<SectionDocument> {
    const { auth, client } = this.options;
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: 'handbook',
    });
    const { items } = await client.getSections({ token });
    yield* items.map(toSectionDocument);
  }
}
