import { edit } from './edit';
import { entry } from './entry';
import { field } from './field';
import { imports } from './imports';
import { list } from './list';
import { reference } from './reference';
import { value } from './value';
import { vocabulary } from './vocabulary';

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
};
