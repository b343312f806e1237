import { useEffect, useId, useRef, useState } from 'react';
import {
  formatNumber,
  LineField,
  RemovableChips,
  useDebounced,
} from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import FilterIcon from '@material-ui/icons/FilterList';
import { makeStyles } from '@material-ui/core/styles';
import { useBoard } from '../board/context/BoardContext';
import { SavedViews } from '../savedViews/SavedViews';
import { useText } from '../translations/useText';
import { activeConditions } from './activeConditions';
import { FilterFields } from './FilterFields';
import { isFiltering, NO_FILTER } from './lib/filter';
import { useFilter } from './useFilter';

/** Time without a key before the address takes what was typed, in milliseconds. */
const REST_MS = 150;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(1.5),
    marginBottom: theme.spacing(2),
    '@media print': { display: 'none' },
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: theme.spacing(1, 2),
  },
  search: { flex: '1 1 260px', maxWidth: 480 },
  count: { marginLeft: 'auto', paddingBottom: theme.spacing(1.25) },
}));

/** Properties of {@link FilterBar}. */
export interface FilterBarProps {
  /** How many cards the filter leaves. */
  shown: number;
}

/** What of the board is shown, for all of its views. */
export function FilterBar(props: FilterBarProps) {
  const { shown } = props;
  const classes = useStyles();
  const t = useText();
  const { cards, words } = useBoard();
  const { filter, setFilter } = useFilter();
  const [open, setOpen] = useState(false);
  const panelId = useId();
  const toggle = useRef<HTMLButtonElement>(null);
  const [typed, setTyped] = useState(filter.text);
  const rested = useDebounced(typed, REST_MS);

  useEffect(() => {
    if (rested !== filter.text) {
      setFilter({ ...filter, text: rested });
    }
    // Only what was typed leads to a new address; the address itself is read below.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [rested]);
  useEffect(() => {
    // The way back in the browser brings an older search.
    setTyped(filter.text);
  }, [filter.text]);

  const conditions = activeConditions(filter, words, t);
  return (
    <div className={classes.root} role="search" aria-label={t('filter.title')}>
      <div className={classes.row}>
        <div className={classes.search}>
          <LineField
            type="search"
            label={t('filter.text')}
            value={typed}
            onChange={setTyped}
          />
        </div>
        <Button
          ref={toggle}
          variant="outlined"
          color="primary"
          startIcon={<FilterIcon />}
          aria-expanded={open}
          aria-controls={panelId}
          onClick={() => setOpen(!open)}
        >
          {conditions.length > 0
            ? t('filter.openWith', { count: conditions.length })
            : t('filter.open')}
        </Button>
        <SavedViews />
        {isFiltering(filter) && (
          <Button
            onClick={() => {
              setTyped('');
              setFilter(NO_FILTER);
              toggle.current?.focus();
            }}
          >
            {t('filter.reset')}
          </Button>
        )}
        <Typography
          role="status"
          variant="body2"
          color="textSecondary"
          className={classes.count}
        >
          {isFiltering(filter)
            ? t('filter.left', {
                number: formatNumber(shown),
                total: formatNumber(cards.length),
              })
            : t('filter.all', {
                count: cards.length,
                number: formatNumber(cards.length),
              })}
        </Typography>
      </div>
      <div id={panelId} hidden={!open}>
        {open && <FilterFields filter={filter} onChange={setFilter} />}
      </div>
      <RemovableChips
        label={t('filter.active')}
        chips={conditions}
        onRemove={value => {
          const condition = conditions.find(each => each.value === value);
          if (condition) {
            setFilter(condition.without);
          }
        }}
        onEmptied={() => toggle.current?.focus()}
      />
    </div>
  );
}
