import { VisuallyHidden } from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import ButtonBase from '@material-ui/core/ButtonBase';
import CloseIcon from '@material-ui/icons/Close';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../translations/useText';
import {
  ActiveFilter,
  activeFilters,
  ListState,
  withoutFilter,
  withoutFilters,
} from '../state/listState';

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    margin: 0,
    padding: 0,
  },
  chip: {
    minHeight: 32,
    padding: theme.spacing(0.25, 1, 0.25, 1.5),
    gap: theme.spacing(0.5),
    borderRadius: 16,
    fontSize: theme.typography.body2.fontSize,
    textAlign: 'left',
    color: 'var(--rathaus-on-primary-soft)',
    background: 'var(--rathaus-primary-soft)',
    '&:hover': { textDecoration: 'line-through' },
  },
  icon: { fontSize: 18 },
}));

/** Properties of {@link ActiveFilters}. */
export interface ActiveFiltersProps {
  state: ListState;
  labelOf: (filter: ActiveFilter) => string;
  onChange: (next: ListState) => void;
}

/** What narrows the list at the moment; each can be taken away by itself. */
export function ActiveFilters(props: ActiveFiltersProps) {
  const { state, labelOf, onChange } = props;
  const classes = useStyles();
  const t = useText();
  const filters = activeFilters(state);
  if (filters.length === 0) {
    return null;
  }
  return (
    <ul className={classes.list} aria-label={t('list.active.title')}>
      {filters.map(filter => {
        const label = labelOf(filter);
        return (
          <li key={`${filter.kind} ${label}`}>
            <ButtonBase
              className={classes.chip}
              onClick={() => onChange(withoutFilter(state, filter))}
            >
              <span aria-hidden="true">{label}</span>
              <CloseIcon className={classes.icon} aria-hidden="true" />
              <VisuallyHidden>
                {t('list.active.remove', { label })}
              </VisuallyHidden>
            </ButtonBase>
          </li>
        );
      })}
      <li>
        <Button
          size="small"
          color="primary"
          onClick={() => onChange(withoutFilters(state))}
        >
          {t('list.active.reset')}
        </Button>
      </li>
    </ul>
  );
}
