import { useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Drawer from '@material-ui/core/Drawer';
import IconButton from '@material-ui/core/IconButton';
import CloseIcon from '@material-ui/icons/Close';
import MenuIcon from '@material-ui/icons/Menu';
import { makeStyles } from '@material-ui/core/styles';
import { NavGroup } from '../lib/navItems';
import { NavLinks } from '../menu/NavLinks';
import { navTranslationRef } from '../translation';

const useStyles = makeStyles(theme => ({
  button: {
    color: 'inherit',
    '&:focus-visible': { outlineColor: 'var(--rathaus-on-band)' },
  },
  paper: {
    width: 300,
    maxWidth: '88vw',
    padding: theme.spacing(1, 1.5, 3),
    backgroundColor: theme.palette.background.default,
  },
  close: { alignSelf: 'flex-end' },
}));

/** The navigation on narrow screens: a button, and a drawer that keeps the focus and closes with Escape. */
export function NavDrawer(props: { groups: NavGroup[] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(navTranslationRef);
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);

  return (
    <>
      <IconButton
        className={classes.button}
        edge="start"
        aria-label={t('menu.open')}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        <MenuIcon />
      </IconButton>
      <Drawer
        open={open}
        onClose={close}
        transitionDuration={0}
        classes={{ paper: classes.paper }}
        PaperProps={{ role: 'dialog', 'aria-label': t('menu.label') }}
      >
        <IconButton
          className={classes.close}
          aria-label={t('menu.close')}
          onClick={close}
        >
          <CloseIcon />
        </IconButton>
        <nav aria-label={t('menu.label')}>
          <NavLinks groups={props.groups} onNavigate={close} />
        </nav>
      </Drawer>
    </>
  );
}
