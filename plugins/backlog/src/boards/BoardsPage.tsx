import { useCallback } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { BoardList } from '@rathaus/plugin-backlog-common';
import {
  EmptyState,
  ErrorState,
  formatNumber,
  LinkButton,
  LoadingSkeleton,
  PortalPage,
  SectionCard,
  useLoad,
} from '@rathaus/rathaus-react';
import Link from '@material-ui/core/Link';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Link as RouterLink, Navigate } from 'react-router-dom';
import { backlogApiRef } from '../api';
import { useLinks } from '../routes';
import { useText } from '../translations/useText';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gap: theme.spacing(2),
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
}));

/** The boards; where there is one only, it is the page. */
export function BoardsPage() {
  const t = useText();
  const links = useLinks();
  const classes = useStyles();
  const api = useApi(backlogApiRef);
  const load = useCallback(
    (signal: AbortSignal) => api.getBoards({ signal }),
    [api],
  );
  const { value: boards, error, reload } = useLoad(load);
  if (boards?.items.length === 1) {
    return <Navigate to={links.board(boards.items[0].id)} replace />;
  }
  return (
    <PortalPage title={t('boards.title')} subtitle={t('boards.subtitle')}>
      {error && <ErrorState error={error} onRetry={reload} />}
      {!boards && !error && <LoadingSkeleton shape="list" count={2} />}
      {boards?.items.length === 0 && (
        <EmptyState>{t('boards.empty')}</EmptyState>
      )}
      <ul className={classes.list}>
        {boards?.items.map(board => (
          <li key={board.id}>
            <BoardEntry board={board} />
          </li>
        ))}
      </ul>
    </PortalPage>
  );
}

function BoardEntry(props: { board: BoardList['items'][number] }) {
  const { board } = props;
  const t = useText();
  const links = useLinks();
  return (
    <SectionCard
      title={
        <Link component={RouterLink} to={links.board(board.id)}>
          {board.title}
        </Link>
      }
      description={board.description}
      actions={
        board.allowedActions.includes('handIn') && (
          <LinkButton
            to={links.handIn(board.id)}
            variant="outlined"
            color="primary"
            size="small"
          >
            {t('board.handIn')}
          </LinkButton>
        )
      }
    >
      <Typography variant="body2" color="textSecondary">
        {board.columns
          .filter(({ kind }) => kind !== 'declined')
          .map(
            ({ id, title }) =>
              `${title}: ${formatNumber(board.counts[id] ?? 0)}`,
          )
          .join(' · ')}
      </Typography>
    </SectionCard>
  );
}
