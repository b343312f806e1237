import { useId } from 'react';
import {
  SORT_ORDERS,
  SortOrder,
} from '@rathaus/plugin-service-registry-common';
import NativeSelect from '@material-ui/core/NativeSelect';
import OutlinedInput from '@material-ui/core/OutlinedInput';
import { makeStyles } from '@material-ui/core/styles';
import { Text, useText } from '../../translations/useText';

const useStyles = makeStyles(theme => ({
  root: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    fontSize: theme.typography.body2.fontSize,
    [theme.breakpoints.down('xs')]: { flex: 1, minWidth: 0 },
  },
  label: {
    [theme.breakpoints.down('xs')]: {
      position: 'absolute',
      width: 1,
      height: 1,
      overflow: 'hidden',
      clip: 'rect(0 0 0 0)',
    },
  },
  select: {
    minWidth: 0,
    [theme.breakpoints.down('xs')]: { width: '100%' },
    minHeight: 36,
    fontSize: theme.typography.body2.fontSize,
    '& select': { padding: theme.spacing(0.75, 4, 0.75, 1.5) },
  },
}));

function labels(t: Text): Record<SortOrder, string> {
  return {
    relevance: t('list.sort.relevance'),
    title: t('list.sort.title'),
    '-title': t('list.sort.titleDescending'),
    '-updatedAt': t('list.sort.changed'),
    updatedAt: t('list.sort.changedAscending'),
    owner: t('list.sort.owner'),
  };
}

const SHOWN: SortOrder[] = [
  'relevance',
  'title',
  '-title',
  '-updatedAt',
  'updatedAt',
  'owner',
];

/** Properties of {@link SortSelect}. */
export interface SortSelectProps {
  value: SortOrder;
  /** Best match makes sense only where something is searched for. */
  searching: boolean;
  onChange: (value: SortOrder) => void;
}

/** In which order the entries stand. */
export function SortSelect(props: SortSelectProps) {
  const { value, searching, onChange } = props;
  const classes = useStyles();
  const t = useText();
  const id = useId();
  const names = labels(t);
  return (
    <div className={classes.root}>
      <label htmlFor={id} className={classes.label}>
        {t('list.sort.label')}
      </label>
      <NativeSelect
        className={classes.select}
        input={<OutlinedInput />}
        inputProps={{ id }}
        value={value === 'relevance' && !searching ? 'title' : value}
        onChange={event => {
          const chosen = SORT_ORDERS.find(
            order => order === event.target.value,
          );
          if (chosen) {
            onChange(chosen);
          }
        }}
      >
        {SHOWN.filter(order => searching || order !== 'relevance').map(
          order => (
            <option key={order} value={order}>
              {names[order]}
            </option>
          ),
        )}
      </NativeSelect>
    </div>
  );
}
