import { ReactNode, useId, useRef, useState } from 'react';
import IconButton from '@material-ui/core/IconButton';
import ListItemIcon from '@material-ui/core/ListItemIcon';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import MoreIcon from '@material-ui/icons/MoreHoriz';
import { useText } from '../translations/useText';

/** One thing to do. */
export interface MenuAction {
  label: string;
  icon: ReactNode;
  onClick: () => void;
}

/** What is done seldom, behind "⋯". */
export function MoreMenu(props: { actions: MenuAction[] }) {
  const t = useText();
  const buttonId = useId();
  const menuId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton
        id={buttonId}
        ref={button}
        aria-label={t('entry.actions.more')}
        title={t('entry.actions.more')}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? menuId : undefined}
        onClick={() => setOpen(true)}
      >
        <MoreIcon />
      </IconButton>
      <Menu
        id={menuId}
        open={open}
        anchorEl={button.current}
        getContentAnchorEl={null}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        MenuListProps={{ 'aria-labelledby': buttonId }}
        onClose={() => setOpen(false)}
      >
        {props.actions.map(action => (
          <MenuItem
            key={action.label}
            onClick={() => {
              setOpen(false);
              action.onClick();
            }}
          >
            <ListItemIcon>{action.icon}</ListItemIcon>
            {action.label}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
