import { memo, Ref } from 'react';
import { ItemCard, sharesOf } from '@rathaus/plugin-backlog-common';
import { formatEuro } from '@rathaus/rathaus-react';
import Checkbox from '@material-ui/core/Checkbox';
import Link from '@material-ui/core/Link';
import BlockIcon from '@material-ui/icons/BlockOutlined';
import { makeStyles } from '@material-ui/core/styles';
import { Link as RouterLink } from 'react-router-dom';
import { useBoardFrame } from '../board/context/BoardFrame';
import { useOpenItem } from '../board/useOpenItem';
import { FundingChip } from '../funding/FundingChip';
import { useText } from '../translations/useText';
import { AssigneeCell } from './cells/AssigneeCell';
import { DateCell } from './cells/DateCell';
import { SelectCell } from './cells/SelectCell';
import { useChangeItem } from './useChangeItem';

const useStyles = makeStyles(theme => ({
  row: {
    height: 56,
    '&:hover': { background: 'var(--rathaus-surface-sunken)' },
  },
  chosen: { background: 'var(--rathaus-primary-soft)' },
  number: {
    fontWeight: 400,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    color: theme.palette.text.secondary,
  },
  title: { fontWeight: 600 },
  quiet: {
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    fontSize: theme.typography.body2.fontSize,
    fontWeight: 400,
    color: theme.palette.text.secondary,
  },
  money: { fontVariantNumeric: 'tabular-nums' },
  blocked: {
    display: 'flex',
    fontWeight: 400,
    gap: theme.spacing(0.5),
    fontSize: theme.typography.body2.fontSize,
    color: 'var(--bui-fg-negative)',
    '& svg': { fontSize: 18, flex: 'none' },
  },
}));

/** Properties of {@link ItemRow}. */
export interface ItemRowProps {
  rowRef: Ref<HTMLTableRowElement>;
  /** Position among all rows. */
  index: number;
  card: ItemCard;
  /** Missing where rows cannot be chosen. */
  isChosen: boolean | undefined;
  /** Chooses the row, or not any more. */
  onToggle(id: string): void;
}

function DrawnItemRow(props: ItemRowProps) {
  const { rowRef, index, card, isChosen, onToggle } = props;
  const classes = useStyles();
  const t = useText();
  const { board, programmes, words, canWrite, move } = useBoardFrame();
  const { hrefOf } = useOpenItem();
  const change = useChangeItem();
  const name = `${card.number} ${card.title}`;
  const { funding, schools = [] } = card;
  const { cost, own } = sharesOf(
    card,
    programmes.find(({ id }) => id === funding?.programme),
  );
  return (
    <tr
      ref={rowRef}
      data-index={index}
      aria-rowindex={index + 2}
      className={isChosen ? `${classes.row} ${classes.chosen}` : classes.row}
    >
      {isChosen !== undefined && (
        <td>
          <Checkbox
            color="primary"
            checked={isChosen}
            inputProps={{ 'aria-label': t('list.choose', { item: name }) }}
            onChange={() => onToggle(card.id)}
          />
        </td>
      )}
      <th scope="row">
        <span className={classes.number}>{card.number}</span>{' '}
        <Link
          component={RouterLink}
          to={hrefOf(card.id)}
          className={classes.title}
        >
          {card.title}
        </Link>
        {schools.length > 0 && (
          <div className={classes.quiet}>
            {schools.map(({ ref }) => words.entity(ref)).join(', ')}
          </div>
        )}
        {card.blocked && (
          <div className={classes.blocked}>
            <BlockIcon aria-hidden="true" />
            {t('card.blocked', { reason: card.blocked.because })}
          </div>
        )}
      </th>
      <td>
        <SelectCell
          label={t('list.edit.category', { item: name })}
          readOnly={!canWrite}
          value={card.category ?? ''}
          empty={t('form.none')}
          options={board.categories}
          onChange={category => change(card, { category: category || null })}
        />
      </td>
      <td>
        <SelectCell
          label={t('list.edit.column', { item: name })}
          readOnly={!canWrite}
          value={card.column}
          options={board.columns}
          onChange={column => move(card.id, { column })}
        />
      </td>
      <td>
        <AssigneeCell
          card={card}
          name={name}
          readOnly={!canWrite}
          onChange={assignee => change(card, { assignee })}
        />
      </td>
      <td>
        <DateCell
          card={card}
          label={t('list.edit.dueDate', { item: name })}
          readOnly={!canWrite}
          onChange={dueDate => change(card, { dueDate })}
        />
      </td>
      <td className={classes.money}>
        {cost > 0 && <div>{formatEuro(own)}</div>}
        <FundingChip funding={funding} programmes={programmes} />
      </td>
    </tr>
  );
}

/** An item as a row; a few fields can be changed in place. Scrolling draws no row again that is there already. */
export const ItemRow = memo(DrawnItemRow);
