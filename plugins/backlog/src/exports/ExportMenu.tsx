import { useEffect, useId, useRef, useState } from 'react';
import {
  EXPORT_FORMATS,
  ExportFormat,
  ItemCard,
} from '@rathaus/plugin-backlog-common';
import { formatNumber, UndoSnackbar } from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import ListItemText from '@material-ui/core/ListItemText';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import DownloadIcon from '@material-ui/icons/GetApp';
import { useText } from '../translations/useText';
import { CalendarDialog } from './CalendarDialog';
import { useItemFile } from './useItemFile';

/** Properties of {@link ExportMenu}. */
export interface ExportMenuProps {
  board: string;
  /** What the page shows at this moment, in its order. */
  shown(): readonly ItemCard[];
  /** Reads the board anew. */
  refresh(): void;
}

/** What the page shows as a file, and the board's deadlines as a calendar. */
export function ExportMenu(props: ExportMenuProps) {
  const { board, shown, refresh } = props;
  const t = useText();
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
  const counted = t('export.count', { count, number: formatNumber(count) });
  return (
    <>
      <Button
        id={buttonId}
        ref={button}
        variant="outlined"
        color="primary"
        startIcon={<DownloadIcon />}
        disabled={file.running}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? menuId : undefined}
        onClick={() => setItems(shown())}
      >
        {t('export.open')}
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
