import Knex from 'knex';
import { DocumentIndex } from '../index/DocumentIndex';

/*
 * A process that reads everything of a type without end, and tells how many documents it has written. It is there to be
 * killed. Arguments: configuration of knex as JSON, and the type.
 */

const WRITTEN_AT_ONCE = 20;

async function readWithoutEnd(configuration: string, type: string) {
  const index = DocumentIndex.create(
    Knex(JSON.parse(configuration)),
    () => new Date(),
  );
  const run = await index.begin(type);
  for (let first = 0; ; first += WRITTEN_AT_ONCE) {
    await index.add(
      run,
      Array.from({ length: WRITTEN_AT_ONCE }, (_, number) => ({
        title: `Halbfertig Nr. ${first + number}`,
        text: 'Verzeichnis',
        location: `/${first + number}`,
      })),
    );
    process.send?.(first + WRITTEN_AT_ONCE);
  }
}

const [configuration, type] = process.argv.slice(2);
readWithoutEnd(configuration, type).catch(error => {
  process.stderr.write(`${error}\n`);
  process.exitCode = 1;
});
