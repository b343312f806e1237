import { useId, useState } from 'react';
import { Item } from '@rathaus/plugin-backlog-common';
import Button from '@material-ui/core/Button';
import { useText } from '../../translations/useText';
import { HistoryList } from './HistoryList';

/** What happened to an item, on request. */
export function History(props: { item: Item }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <Button
        variant="outlined"
        color="primary"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t(open ? 'history.hide' : 'history.show')}
      </Button>
      <div id={id} hidden={!open}>
        {open && <HistoryList item={props.item} />}
      </div>
    </>
  );
}
