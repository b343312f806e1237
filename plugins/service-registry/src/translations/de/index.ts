import { card } from './card';
import { edit } from './edit';
import { entry } from './entry';
import { field } from './field';
import { imports } from './imports';
import { list } from './list';
import { proposal } from './proposal';
import { reference } from './reference';
import { search } from './search';
import { upkeep } from './upkeep';
import { value } from './value';
import { vocabulary } from './vocabulary';
import { worklist } from './worklist';

/** German texts of the plugin, complete (the ref's type demands every key). */
export default {
  ...vocabulary,
  ...field,
  ...value,
  ...list,
  ...entry,
  ...edit,
  ...imports,
  ...reference,
  ...upkeep,
  ...proposal,
  ...worklist,
  ...card,
  ...search,
};
