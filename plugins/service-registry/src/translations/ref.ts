import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { card } from './en/card';
import { edit } from './en/edit';
import { entry } from './en/entry';
import { field } from './en/field';
import { imports } from './en/imports';
import { list } from './en/list';
import { proposal } from './en/proposal';
import { reference } from './en/reference';
import { search } from './en/search';
import { upkeep } from './en/upkeep';
import { value } from './en/value';
import { vocabulary } from './en/vocabulary';
import { worklist } from './en/worklist';

/**
 * Texts of the plugin, one section for each feature. English is the reference; German is complete and comes with
 * the plugin, so that an app needs to register nothing.
 */
export const serviceRegistryTranslationRef = createTranslationRef({
  id: 'service-registry',
  messages: {
    vocabulary,
    field,
    value,
    list,
    entry,
    edit,
    imports,
    reference,
    upkeep,
    proposal,
    worklist,
    card,
    search,
  },
  translations: {
    de: () => import('./de'),
  },
});
