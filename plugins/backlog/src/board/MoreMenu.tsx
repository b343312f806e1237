import { useEffect, useId, useRef, useState } from 'react';
import {
  BoardAction,
  BoardView,
  EXPORT_FORMATS,
  ExportFormat,
  ItemCard,
} from '@rathaus/plugin-backlog-common';
import { formatNumber, UndoSnackbar } from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import ListItemText from '@material-ui/core/ListItemText';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import MoreIcon from '@material-ui/icons/MoreHoriz';
import { Link as RouterLink } from 'react-router-dom';
import { CalendarDialog } from '../exports/CalendarDialog';
import { useItemFile } from '../exports/useItemFile';
import { useLinks } from '../routes';
import { useText } from '../translations/useText';

/** Properties of {@link MoreMenu}. */
export interface MoreMenuProps {
  view: BoardView;
  /** What the page shows at this moment, in its order. */
  shown(): readonly ItemCard[];
  /** Reads the board anew. */
  refresh(): void;
}

/** What is done with the board once in a while, what the page shows as a file, and the deadlines as a calendar. */
export function MoreMenu(props: MoreMenuProps) {
  const { view, shown, refresh } = props;
  const { id: board } = view.board;
  const t = useText();
  const links = useLinks();
  const buttonId = useId();
  const menuId = useId();
  const button = useRef<HTMLButtonElement>(null);
  // What is shown when the menu opens is what it says and hands over.
  const [items, setItems] = useState<readonly ItemCard[]>();
  const [subscribing, setSubscribing] = useState(false);
  const file = useItemFile(board);
  const open = items !== undefined;
  const close = () => setItems(undefined);

  const { failure } = file;
  useEffect(() => {
    if (failure === 'changed') {
      refresh();
    }
  }, [failure, refresh]);

  const fetchFile = (format: ExportFormat) => {
    close();
    void file.fetch(format, items ?? []);
  };
  const count = items?.length ?? 0;
  const pages = (
    [
      ['keepProgrammes', links.programmes(board), t('board.programmes')],
      ['write', links.imports(board), t('imports.link')],
      ['write', links.deleted(board), t('deleted.title')],
    ] satisfies [BoardAction, string, string][]
  ).filter(([action]) => view.allowedActions.includes(action));
  const counted = t('export.count', { count, number: formatNumber(count) });
  return (
    <>
      <Button
        id={buttonId}
        ref={button}
        variant="outlined"
        color="primary"
        startIcon={<MoreIcon />}
        disabled={file.running}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? menuId : undefined}
        onClick={() => setItems(shown())}
      >
        {t('board.more')}
      </Button>
      <Menu
        id={menuId}
        open={open}
        anchorEl={button.current}
        // Beside the page it would lie outside every landmark.
        container={() => button.current?.closest('main') ?? document.body}
        getContentAnchorEl={null}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        MenuListProps={{ 'aria-labelledby': buttonId }}
        onClose={close}
      >
        {pages.map(([, to, name]) => (
          <MenuItem key={to} component={RouterLink} to={to} onClick={close}>
            <ListItemText primary={name} />
          </MenuItem>
        ))}
        {EXPORT_FORMATS.map(format => (
          <MenuItem
            key={format}
            disabled={count === 0}
            onClick={() => fetchFile(format)}
          >
            <ListItemText primary={t(`export.${format}`)} secondary={counted} />
          </MenuItem>
        ))}
        <MenuItem
          onClick={() => {
            close();
            setSubscribing(true);
          }}
        >
          <ListItemText
            primary={t('export.calendar')}
            secondary={t('export.calendarHelp')}
          />
        </MenuItem>
      </Menu>
      {subscribing && (
        <CalendarDialog board={board} onClose={() => setSubscribing(false)} />
      )}
      <UndoSnackbar
        message={failure && t(`export.${failure}`)}
        onClose={file.dismiss}
      />
    </>
  );
}
