import { useId, useState } from 'react';
import {
  identityApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import ButtonBase from '@material-ui/core/ButtonBase';
import Popover from '@material-ui/core/Popover';
import ExpandIcon from '@material-ui/icons/ExpandMore';
import { makeStyles } from '@material-ui/core/styles';
import { VisuallyHidden } from '@rathaus/rathaus-react';
import { initialsOf } from '../../../lib/initials';
import { usePerson } from '../../../lib/usePerson';
import { navTranslationRef } from '../translation';
import { UserPanel } from './UserPanel';

const useStyles = makeStyles(theme => ({
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    minHeight: 44,
    padding: theme.spacing(0.5, 1),
    borderRadius: 6,
    font: 'inherit',
    color: 'inherit',
    '&:focus-visible': { outlineColor: 'var(--rathaus-on-band)' },
    '&:hover': { backgroundColor: 'rgba(255, 255, 255, 0.12)' },
  },
  initials: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: 36,
    height: 36,
    borderRadius: '50%',
    fontSize: 15,
    fontWeight: 600,
    border: '2px solid currentColor',
  },
  name: { [theme.breakpoints.down('xs')]: { display: 'none' } },
  arrow: { [theme.breakpoints.down('xs')]: { display: 'none' } },
}));

/** The person's own corner: who is signed in, language, looks, settings, sign out. */
export function UserMenu() {
  const classes = useStyles();
  const { t } = useTranslationRef(navTranslationRef);
  const identityApi = useApi(identityApiRef);
  const person = usePerson();
  const panelId = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);

  if (!person) {
    return null;
  }
  const { name } = person;
  return (
    <>
      <ButtonBase
        className={classes.button}
        aria-haspopup="dialog"
        aria-expanded={Boolean(anchor)}
        aria-controls={anchor ? panelId : undefined}
        onClick={event => setAnchor(event.currentTarget)}
      >
        <span className={classes.initials} aria-hidden="true">
          {initialsOf(name)}
        </span>
        <span className={classes.name} aria-hidden="true">
          {name}
        </span>
        <VisuallyHidden>{t('user.of', { name })}</VisuallyHidden>
        <ExpandIcon
          fontSize="small"
          aria-hidden="true"
          className={classes.arrow}
        />
      </ButtonBase>
      <Popover
        open={Boolean(anchor)}
        anchorEl={anchor}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        getContentAnchorEl={null}
        transitionDuration={0}
        PaperProps={{
          id: panelId,
          role: 'dialog',
          'aria-label': t('user.menu'),
        }}
      >
        <UserPanel
          person={person}
          onNavigate={close}
          onSignOut={() => identityApi.signOut()}
        />
      </Popover>
    </>
  );
}
