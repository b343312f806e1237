import { Suspense } from 'react';
import {
  coreExtensionData,
  createExtension,
} from '@backstage/frontend-plugin-api';
import { LargeField } from '../field/LargeField';
import { SearchBar } from './SearchBar';

/** The search in the frame around every page. */
export const searchBar = createExtension({
  name: 'bar',
  attachTo: { id: 'app/layout', input: 'search' },
  output: [coreExtensionData.reactElement],
  factory: () => [
    coreExtensionData.reactElement(
      <Suspense fallback={null}>
        <SearchBar />
      </Suspense>,
    ),
  ],
});

/** The large search field of the start page. */
export const homeField = createExtension({
  name: 'home-field',
  attachTo: { id: 'page:app/home', input: 'search' },
  output: [coreExtensionData.reactElement],
  factory: () => [coreExtensionData.reactElement(<LargeField />)],
});
