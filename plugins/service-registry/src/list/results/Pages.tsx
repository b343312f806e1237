import {
  BrowseResult,
  DEFAULT_PAGE_SIZE,
} from '@rathaus/plugin-service-registry-common';
import { formatNumber, LinkButton } from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import BackIcon from '@material-ui/icons/ChevronLeft';
import NextIcon from '@material-ui/icons/ChevronRight';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../translations/useText';
import { changeListState, ListState } from '../state/listState';
import { pageWindow } from './pageWindow';

const useStyles = makeStyles(theme => ({
  nav: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(1, 2),
    marginTop: theme.spacing(2),
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** Properties of {@link Pages}. */
export interface PagesProps {
  state: ListState;
  result: BrowseResult;
  addressOf: (next: ListState) => string;
}

/** Where the page stands in the whole list, and the ways to its neighbours as real links. */
export function Pages(props: PagesProps) {
  const { state, result, addressOf } = props;
  const classes = useStyles();
  const t = useText();
  const { nextCursor, prevCursor } = result.pageInfo;
  if (!nextCursor && !prevCursor) {
    return null;
  }
  const { from, to } = pageWindow(
    state.page,
    DEFAULT_PAGE_SIZE,
    result.items.length,
    result.totalItems,
  );
  const previousPage = state.page - 1;
  return (
    <nav aria-label={t('list.pages.label')} className={classes.nav}>
      <Typography variant="body2" color="textSecondary">
        {t('list.pages.position', {
          from: formatNumber(from),
          to: formatNumber(to),
          total: formatNumber(result.totalItems),
        })}
      </Typography>
      <div className={classes.buttons}>
        {prevCursor && (
          <LinkButton
            variant="outlined"
            startIcon={<BackIcon />}
            to={addressOf(
              changeListState(
                state,
                previousPage > 1
                  ? { cursor: prevCursor, page: previousPage }
                  : { cursor: undefined, page: 1 },
              ),
            )}
          >
            {t('list.pages.previous')}
          </LinkButton>
        )}
        {nextCursor && (
          <LinkButton
            variant="outlined"
            endIcon={<NextIcon />}
            to={addressOf(
              changeListState(state, {
                cursor: nextCursor,
                page: state.page + 1,
              }),
            )}
          >
            {t('list.pages.next')}
          </LinkButton>
        )}
      </div>
    </nav>
  );
}
