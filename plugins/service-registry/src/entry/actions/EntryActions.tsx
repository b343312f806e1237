import { LinkButton } from '@rathaus/rathaus-react';
import { ServiceEntry } from '@rathaus/plugin-service-registry-common';
import Button from '@material-ui/core/Button';
import EditIcon from '@material-ui/icons/Edit';
import ProposeIcon from '@material-ui/icons/RateReviewOutlined';
import OpenInNewIcon from '@material-ui/icons/OpenInNew';
import { FavouriteButton } from '../../favourites/FavouriteButton';
import { useFavourites } from '../../favourites/useFavourites';
import { useLinks } from '../../routes';
import { useText } from '../../translations/useText';
import { MoreMenu } from '../../menu/MoreMenu';
import { useMenuActions } from './useMenuActions';

/** Properties of {@link EntryActions}. */
export interface EntryActionsProps {
  entry: ServiceEntry;
  onRetire: () => void;
  notify: (message: string) => void;
}

/** The buttons beside the title of an entry. */
export function EntryActions(props: EntryActionsProps) {
  const { entry } = props;
  const t = useText();
  const links = useLinks();
  const favourites = useFavourites();
  const menuActions = useMenuActions(props);
  const mayUpdate = entry.allowedActions.includes('update');
  const mayPropose = entry.allowedActions.includes('propose');
  return (
    <>
      {mayUpdate && (
        <LinkButton
          variant="outlined"
          color="primary"
          startIcon={<EditIcon />}
          to={links.editEntry(entry.name)}
        >
          {t('entry.actions.edit')}
        </LinkButton>
      )}
      {mayPropose && !mayUpdate && (
        <LinkButton
          variant="outlined"
          color="primary"
          startIcon={<ProposeIcon />}
          to={links.propose(entry.name)}
        >
          {t('proposal.action')}
        </LinkButton>
      )}
      {entry.origin === 'repository' && entry.editUrl && (
        <Button
          variant="outlined"
          color="primary"
          endIcon={<OpenInNewIcon />}
          href={entry.editUrl}
          target="_blank"
          rel="noopener noreferrer"
        >
          {t('entry.actions.editInRepository')}
        </Button>
      )}
      <FavouriteButton
        name={entry.name}
        title={entry.fields.title}
        favourites={favourites}
      />
      <MoreMenu actions={menuActions} />
    </>
  );
}
