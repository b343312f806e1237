import { BoardView, ItemCard } from '@rathaus/plugin-backlog-common';
import { LinkButton } from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import AddIcon from '@material-ui/icons/Add';
import { writeFilter } from '../filter/lib/filter';
import { useFilter } from '../filter/useFilter';
import { NEW_ITEM, useLinks } from '../routes';
import { useText } from '../translations/useText';
import { MoreMenu } from './MoreMenu';
import { useOpenItem } from './useOpenItem';

/** Properties of {@link BoardHeadActions}. */
export interface BoardHeadActionsProps {
  view: BoardView;
  /** What the page shows at this moment, in its order. */
  shown(): readonly ItemCard[];
  /** Reads the board anew. */
  refresh(): void;
}

/** What can be done with the board as a whole, as far as the person may. */
export function BoardHeadActions(props: BoardHeadActionsProps) {
  const { board, allowedActions } = props.view;
  const t = useText();
  const links = useLinks();
  const { open } = useOpenItem();
  const { filter } = useFilter();
  return (
    <>
      {allowedActions.includes('write') && (
        <Button
          variant="contained"
          color="primary"
          startIcon={<AddIcon />}
          onClick={() => open(NEW_ITEM)}
        >
          {t('board.create')}
        </Button>
      )}
      {allowedActions.includes('handIn') && (
        <LinkButton
          to={links.handIn(board.id)}
          variant="outlined"
          color="primary"
        >
          {t('board.handIn')}
        </LinkButton>
      )}
      <LinkButton
        to={links.meetings(
          board.id,
          writeFilter(new URLSearchParams(), filter),
        )}
        variant="outlined"
        color="primary"
      >
        {t('meeting.list')}
      </LinkButton>
      <MoreMenu view={props.view} shown={props.shown} refresh={props.refresh} />
    </>
  );
}
