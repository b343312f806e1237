import { ConflictError, NotFoundError } from '@backstage/errors';
import {
  Programme,
  ProgrammeFields,
  programmeWritePermission,
} from '@rathaus/plugin-backlog-common';
import { RevisionConflictError } from '@rathaus/rathaus-common';
import { Caller } from '@rathaus/rathaus-node';
import { Viewers } from '../access/Viewers';
import { Boards } from '../boards/Boards';
import { BoardStore } from '../store/BoardStore';
import { ProgrammeService } from './ProgrammeService';

/** Judges programmes and writes them. */
export class DefaultProgrammeService implements ProgrammeService {
  constructor(
    private readonly options: {
      boards: Boards;
      store: BoardStore;
      viewers: Viewers;
    },
  ) {}

  async put(
    boardId: string,
    id: string,
    fields: ProgrammeFields,
    revision: number,
    caller: Caller,
  ): Promise<Programme> {
    const { boards, store, viewers } = this.options;
    await viewers.of(caller, programmeWritePermission);
    const board = boards.get(boardId);
    if (!board.parts.includes('funding')) {
      throw new ConflictError('The items of the board are not funded');
    }
    return store.write(board.id, async write => {
      const programmes = await write.programmes();
      const present = programmes.find(known => known.id === id);
      if (!present && revision > 0) {
        throw new NotFoundError('No such programme');
      }
      if (present && present.revision !== revision) {
        throw new RevisionConflictError(`Programme ${id}`, present);
      }
      const programme = {
        ...fields,
        id,
        board: board.id,
        revision: revision + 1,
      };
      await write.putProgramme(programme);
      return programme;
    });
  }
}
