import { board } from './board';
import { changes } from './changes';
import { common } from './common';
import { decision } from './decision';
import { deleted } from './deleted';
import { equity } from './equity';
import { field } from './field';
import { fileExport } from './fileExport';
import { filter } from './filter';
import { funding } from './funding';
import { handIn } from './handIn';
import { imports } from './imports';
import { item } from './item';
import { lanes } from './lanes';
import { list } from './list';
import { meeting } from './meeting';
import { programme } from './programme';
import { savedView } from './savedView';
import { schoolCard } from './schoolCard';
import { search } from './search';
import { timeline } from './timeline';
import { whatIf } from './whatIf';

/** All German texts. */
export default {
  ...common,
  ...board,
  ...filter,
  ...fileExport,
  ...imports,
  ...item,
  ...field,
  ...list,
  ...lanes,
  ...funding,
  ...timeline,
  ...changes,
  ...deleted,
  ...whatIf,
  ...equity,
  ...handIn,
  ...programme,
  ...savedView,
  ...decision,
  ...meeting,
  ...schoolCard,
  ...search,
};
