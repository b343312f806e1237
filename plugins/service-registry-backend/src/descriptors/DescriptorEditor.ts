import {
  Descriptor,
  DescriptorContent,
  descriptorEntityRef,
} from '@rathaus/plugin-service-registry-common';
import {
  FieldConflictError,
  fieldProblem,
  FieldsError,
  sameValue,
  slugFromTitle,
} from '@rathaus/rathaus-common';
import { Knex } from 'knex';
import { DescriptorStore } from './DescriptorStore';

function assertNameable({ title }: DescriptorContent): void {
  if (slugFromTitle(title).length < 2) {
    throw new FieldsError([fieldProblem('title', 'title_without_letters')]);
  }
}

function nameTaken({ title }: DescriptorContent): FieldConflictError {
  return new FieldConflictError([
    fieldProblem('title', 'name_taken', { value: slugFromTitle(title) }),
  ]);
}

/** The rules of making interfaces and teams. Knows nothing of permissions. */
export class DescriptorEditor {
  constructor(
    private readonly store: DescriptorStore,
    private readonly now: () => Date = () => new Date(),
  ) {}

  /**
   * Makes it. Whoever makes the same again finds what is there.
   *
   * @param made - `owner`: the group that owns an interface
   * @param tx - the transaction to do it in
   * @throws FieldsError when the title gives no name
   * @throws FieldConflictError when the name is taken by something else
   */
  async create(
    content: DescriptorContent,
    made: { owner?: string; actor: string },
    tx?: Knex.Transaction,
  ): Promise<Descriptor> {
    assertNameable(content);
    const wanted: Descriptor = {
      entityRef: descriptorEntityRef(content),
      content,
      owner: made.owner,
      createdAt: this.now().toISOString(),
      createdBy: made.actor,
    };
    const kept = await this.store.add(wanted, tx);
    if (
      kept.createdBy !== wanted.createdBy ||
      !sameValue(kept.content, wanted.content)
    ) {
      throw nameTaken(content);
    }
    return kept;
  }

  /**
   * Makes nothing.
   *
   * @throws FieldsError when the title gives no name
   * @throws FieldConflictError when the name is taken
   */
  async assertFree(content: DescriptorContent): Promise<void> {
    assertNameable(content);
    const entityRef = descriptorEntityRef(content);
    if ((await this.store.existing([entityRef])).has(entityRef)) {
      throw nameTaken(content);
    }
  }
}
