import { Item } from '@rathaus/plugin-backlog-common';
import { formatDateTime } from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import { BoardWords } from '../../board/context/useBoardWords';
import { useText } from '../../translations/useText';
import { isNamed, isService } from '../lib/eventWords';

/** Properties of {@link LastChange}. */
export interface LastChangeProps {
  item: Item;
  words: BoardWords;
}

/** When somebody last did something about the item, and who, as long as that is known. */
export function LastChange(props: LastChangeProps) {
  const { updatedAt, updatedBy } = props.item;
  const t = useText();
  const when = formatDateTime(updatedAt);
  const sentence = () => {
    if (isService(updatedBy)) {
      return t('item.updatedByItself', { when });
    }
    return isNamed(updatedBy)
      ? t('item.updated', { when, who: props.words.entity(updatedBy) })
      : t('item.updatedAt', { when });
  };
  return (
    <Typography color="textSecondary" gutterBottom>
      {sentence()}
    </Typography>
  );
}
