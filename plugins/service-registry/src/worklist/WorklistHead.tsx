import { useId } from 'react';
import { UpkeepList } from '@rathaus/plugin-service-registry-common';
import { formatNumber } from '@rathaus/rathaus-react';
import Link from '@material-ui/core/Link';
import NativeSelect from '@material-ui/core/NativeSelect';
import OutlinedInput from '@material-ui/core/OutlinedInput';
import { makeStyles } from '@material-ui/core/styles';
import { Link as RouterLink } from 'react-router-dom';
import { useText } from '../translations/useText';
import { upkeepView, WORKLIST_VIEWS, WorklistState } from './lib/worklistView';
import { Owner } from './useOwners';

const useStyles = makeStyles(theme => ({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(1, 3),
    marginBottom: theme.spacing(2),
  },
  views: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  view: {
    display: 'inline-block',
    padding: theme.spacing(0.75, 1.5),
    borderRadius: 20,
    border: `1px solid ${theme.palette.divider}`,
    '&[aria-current]': {
      background: 'var(--rathaus-primary-soft)',
      color: 'var(--rathaus-on-primary-soft)',
      borderColor: 'transparent',
      fontWeight: 600,
    },
  },
  filter: { display: 'flex', alignItems: 'center', gap: theme.spacing(1) },
  select: { '&:focus': { backgroundColor: 'transparent' } },
}));

/** Properties of {@link WorklistHead}. */
export interface WorklistHeadProps {
  state: WorklistState;
  counts: UpkeepList['counts'] | undefined;
  owners: readonly Owner[];
  /** Address of another state. */
  addressOf(state: WorklistState): string;
  onOwnerChange(owner: string | undefined): void;
}

/** What of the entries is shown: one view, all Fachbereiche or one. */
export function WorklistHead(props: WorklistHeadProps) {
  const { state, counts, owners, addressOf, onOwnerChange } = props;
  const classes = useStyles();
  const t = useText();
  const id = useId();
  return (
    <div className={classes.head}>
      <nav aria-label={t('worklist.views')}>
        <ul className={classes.views}>
          {WORKLIST_VIEWS.map(view => (
            <li key={view}>
              <Link
                component={RouterLink}
                to={addressOf({ ...state, view })}
                className={classes.view}
                underline="none"
                aria-current={view === state.view ? 'true' : undefined}
              >
                {t(`worklist.view.${view}`)}
                {counts && ` (${formatNumber(counts[upkeepView(view)])})`}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {(owners.length > 1 || state.owner) && (
        <div className={classes.filter}>
          <label htmlFor={id}>{t('field.owner')}</label>
          <NativeSelect
            value={state.owner ?? ''}
            classes={{ select: classes.select }}
            input={<OutlinedInput margin="dense" />}
            inputProps={{ id }}
            onChange={event => onOwnerChange(event.target.value || undefined)}
          >
            <option value="">{t('worklist.allOwners')}</option>
            {owners.map(({ ref, title }) => (
              <option key={ref} value={ref}>
                {title ?? ref}
              </option>
            ))}
          </NativeSelect>
        </div>
      )}
    </div>
  );
}
