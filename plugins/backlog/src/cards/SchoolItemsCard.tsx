import { useCallback } from 'react';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import {
  ErrorState,
  LoadingSkeleton,
  SectionCard,
  useLoad,
} from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import { backlogApiRef } from '../api';
import { useText } from '../translations/useText';
import { boardsOfSchool } from './lib/boardsOfSchool';
import { SchoolBoardItems } from './SchoolBoardItems';

/** The items for a school, with what they cost the town and where their funding stands. */
export function SchoolItemsCard() {
  const t = useText();
  const api = useApi(backlogApiRef);
  const { entity } = useEntity();
  const school = stringifyEntityRef(entity).toLocaleLowerCase('en-US');
  const load = useCallback(
    async (signal: AbortSignal) => {
      const { items: boards } = await api.getBoards({ signal });
      const views = await Promise.all(
        boards
          .filter(({ parts }) => parts.includes('schools'))
          .map(({ id }) => api.getBoard(id, { signal })),
      );
      return boardsOfSchool(views, school);
    },
    [api, school],
  );
  const { value: boards, error, reload } = useLoad(load);
  return (
    <SectionCard title={t('schoolCard.title')} headingLevel={3}>
      {error && <ErrorState error={error} headingLevel={3} onRetry={reload} />}
      {!boards && !error && <LoadingSkeleton shape="list" count={3} />}
      {boards?.length === 0 && (
        <Typography color="textSecondary">{t('schoolCard.empty')}</Typography>
      )}
      {boards?.map(each => (
        <SchoolBoardItems
          key={each.view.board.id}
          {...each}
          school={school}
          isNamed={boards.length > 1}
        />
      ))}
    </SectionCard>
  );
}
