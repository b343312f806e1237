import { EntityListProvider } from '@backstage/plugin-catalog-react';
import { PortalPage } from '@rathaus/rathaus-react';
import { NamedKind } from '../kinds';
import { EntityListFilters } from './EntityListFilters';
import { EntityListResult } from './EntityListResult';

const PAGE_SIZE = 25;

/** Properties of {@link EntityListPage}. */
export interface EntityListPageProps {
  title: string;
  subtitle: string;
  /** What can be listed; the first comes up first. */
  kinds: [NamedKind, ...NamedKind[]];
}

/** Lists entities of the catalog, page by page as the backend gives them; the filters stand in the address. */
export function EntityListPage(props: EntityListPageProps) {
  return (
    <PortalPage title={props.title} subtitle={props.subtitle}>
      <EntityListProvider pagination={{ mode: 'cursor', limit: PAGE_SIZE }}>
        <EntityListFilters kinds={props.kinds} />
        <EntityListResult />
      </EntityListProvider>
    </PortalPage>
  );
}
