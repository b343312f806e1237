import { useMemo } from 'react';
import { Facets } from '@rathaus/plugin-search-common';
import {
  FacetOption,
  SearchKind,
  shortDepartmentName,
  useEntityNames,
} from '@rathaus/rathaus-react';
import { useNavigate } from 'react-router-dom';
import { useKindTitles } from '../kinds/useKindTitles';
import {
  changeAddress,
  SearchAddress,
  toggled,
  writeAddress,
} from '../lib/address';
import { facetOptions } from '../lib/facetOptions';
import { idOfType, typeOfId } from '../lib/kindsInAddress';

/** What the results can be narrowed by, and what they are narrowed by at the moment. */
export interface FacetChoices {
  kinds: FacetOption[];
  departments: FacetOption[];
  chosenCount: number;
  toggleKind(id: string): void;
  toggleDepartment(ref: string): void;
  reset(): void;
}

/**
 * The facets of the results; a choice changes the address.
 *
 * @param counted - counts of the newest answer; missing until there is one
 */
export function useFacets(
  address: SearchAddress,
  kinds: readonly SearchKind[],
  counted: Facets | undefined,
): FacetChoices {
  const navigate = useNavigate();
  const titleOf = useKindTitles(kinds);
  const refs = useMemo(
    () => [
      ...(counted?.departments ?? []).map(({ value }) => value),
      ...address.departments,
    ],
    [counted, address.departments],
  );
  const { nameOf } = useEntityNames(refs);
  const go = (change: Parameters<typeof changeAddress>[1]) =>
    navigate(writeAddress(changeAddress(address, change)));
  return {
    kinds: facetOptions(
      (counted?.types ?? []).map(({ value, count }) => ({
        value: idOfType(kinds, value),
        count,
      })),
      address.kinds,
      id => titleOf(typeOfId(kinds, id)),
    ),
    departments: facetOptions(
      counted?.departments ?? [],
      address.departments,
      ref => shortDepartmentName(nameOf(ref)),
    ),
    chosenCount: address.kinds.length + address.departments.length,
    toggleKind: id => go({ kinds: toggled(address.kinds, id) }),
    toggleDepartment: ref =>
      go({ departments: toggled(address.departments, ref) }),
    reset: () => go({ kinds: [], departments: [] }),
  };
}
