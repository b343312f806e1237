import {
  ApiBlueprint,
  createApiRef,
  createExtensionInput,
} from '@backstage/frontend-plugin-api';
import { SearchKind, searchKindDataRef } from '@rathaus/rathaus-react';

/** Knows what the plugins' documents look like. */
export interface SearchKindsApi {
  /** All kinds, in the order in which one can choose from them. Loaded once. */
  load(): Promise<SearchKind[]>;
}

/** The kinds that plugins have brought with `SearchKindBlueprint`, for the page and for every search field. */
export const searchKindsApiRef = createApiRef<SearchKindsApi>({
  id: 'plugin.search.kinds',
});

/** Collects the kinds. They are loaded when the first of them is needed. */
export const searchKindsApi = ApiBlueprint.makeWithOverrides({
  name: 'kinds',
  inputs: { kinds: createExtensionInput([searchKindDataRef]) },
  factory(originalFactory, { inputs }) {
    const loaders = inputs.kinds.map(input => input.get(searchKindDataRef));
    let kinds: Promise<SearchKind[]> | undefined;
    return originalFactory(defineParams =>
      defineParams({
        api: searchKindsApiRef,
        deps: {},
        factory: () => ({
          load: () =>
            (kinds ??= Promise.all(loaders.map(load => load())).then(loaded =>
              loaded.sort((a, b) => a.order - b.order),
            )),
        }),
      }),
    );
  },
});
