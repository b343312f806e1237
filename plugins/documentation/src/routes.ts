import { useCallback } from 'react';
import { CompoundEntityRef } from '@backstage/catalog-model';
import { createRouteRef, useRouteRef } from '@backstage/frontend-plugin-api';
import {
  DOCUMENTATION_ROOT,
  pageAddress,
  pathOf,
} from '@rathaus/plugin-documentation-common';

/** Documentation; the app mounts it at `/dokumentation`. */
export const rootRouteRef = createRouteRef();

/** Address of a page of one documentation, by the path of its file; without one that of its first page. */
export type AddressOf = (path?: string, anchor?: string) => string;

/** Addresses of the pages of an entity's documentation. */
export function useAddresses(entity: CompoundEntityRef): AddressOf {
  const root = useRouteRef(rootRouteRef)?.() ?? DOCUMENTATION_ROOT;
  const base = `${root.replace(/\/$/, '')}/${pathOf(entity)}`;
  return useCallback<AddressOf>(
    (path, anchor) => pageAddress(base, path, anchor),
    [base],
  );
}
