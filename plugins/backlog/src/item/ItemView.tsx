import { Item } from '@rathaus/plugin-backlog-common';
import {
  formatDate,
  MarkdownText,
  Notice,
  StateChip,
} from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useBoard } from '../board/context/BoardContext';
import { ageWords } from '../board/tafel/card/ageWords';
import { useText } from '../translations/useText';
import { Comments } from './comments/Comments';
import { History } from './history/History';
import { ItemActions } from './ItemActions';
import { AboutFacts } from './parts/AboutFacts';
import { Checklist } from './parts/Checklist';
import { Dependencies } from './parts/Dependencies';
import { ItemLinks } from './parts/ItemLinks';
import { LastChange } from './parts/LastChange';
import { MoneyFacts } from './parts/MoneyFacts';
import { Part } from './parts/Part';
import { useItemWords } from './useItemWords';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(3), minWidth: 0 },
  head: { paddingRight: theme.spacing(6) },
  title: { hyphens: 'auto', overflowWrap: 'anywhere', outline: 'none' },
  state: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    marginTop: theme.spacing(1),
  },
}));

/** Properties of {@link ItemView}. */
export interface ItemViewProps {
  item: Item;
  /** Id that the heading gets: it names the dialog. */
  titleId: string;
  onEdit(): void;
  /** Told what the item is after a step taken here. */
  onChanged(item: Item): void;
}

/** An item to read, with everything that can be done at once: tick, comment, move. */
export function ItemView(props: ItemViewProps) {
  const { item, titleId, onEdit, onChanged } = props;
  const classes = useStyles();
  const t = useText();
  const { board, today } = useBoard();
  const words = useItemWords(item);
  const { fields } = item;
  const kind = board.columns.find(({ id }) => id === item.column)?.kind;
  const isOpen = kind !== 'done' && kind !== 'declined';

  return (
    <article className={classes.root} aria-labelledby={titleId}>
      <div>
        <div className={classes.head}>
          <Typography variant="body2" color="textSecondary">
            {item.number}
            {item.handedInBy &&
              ` · ${t('item.handedInBy', {
                school: words.entity(item.handedInBy),
              })}`}
          </Typography>
          <Typography
            id={titleId}
            variant="h2"
            className={classes.title}
            tabIndex={-1}
          >
            {fields.title}
          </Typography>
        </div>
        <div className={classes.state}>
          <StateChip tone="primary" label={words.column(item.column)} />
          {isOpen && (
            <Typography variant="body2" color="textSecondary">
              {ageWords(item.inColumnSince, today, t)}
            </Typography>
          )}
        </div>
      </div>
      <ItemActions item={item} onEdit={onEdit} onChanged={onChanged} />
      {item.deletedAt && (
        <Notice tone="warning" title={t('item.deleted')}>
          {t('item.deletedText', { date: formatDate(item.deletedAt) })}
        </Notice>
      )}
      {item.declinedBecause && (
        <Notice tone="info" title={t('item.declined')}>
          {item.declinedBecause}
        </Notice>
      )}
      {fields.blocked && (
        <Notice
          tone="danger"
          title={t('item.blocked', { date: formatDate(fields.blocked.since) })}
        >
          {fields.blocked.because}
        </Notice>
      )}
      {fields.description && (
        <MarkdownText content={fields.description} below={2} />
      )}
      <AboutFacts item={item} words={words} />
      <MoneyFacts item={item} words={words} />
      <Dependencies item={item} />
      <Checklist item={item} onChanged={onChanged} />
      <ItemLinks item={item} words={words} />
      <Comments item={item} words={words} onChanged={onChanged} />
      <Part title={t('item.part.history')}>
        <LastChange item={item} words={words} />
        <History item={item} />
      </Part>
    </article>
  );
}
