import { useCallback, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  Handover,
  HANDOVER_ACTIONS,
  HandoverAction,
} from '@rathaus/plugin-scouts-common';
import {
  ErrorState,
  formatDate,
  formatNumber,
  LoadingSkeleton,
  PortalPage,
  SectionCard,
  UndoSnackbar,
  useLoad,
} from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import Link from '@material-ui/core/Link';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { scoutsApiRef } from '../api';
import { Facts } from '../facts/Facts';
import { PersonLink } from '../people/PersonLink';
import { personName } from '../people/personName';
import { useLinks } from '../routes';
import { useText } from '../translations/useText';
import { HandoverActionDialog } from './HandoverActionDialog';
import { HandoverChip } from './HandoverRows';

const useStyles = makeStyles(theme => ({
  sections: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(3),
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    marginTop: theme.spacing(2),
  },
  entries: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    columnGap: theme.spacing(4),
    [theme.breakpoints.up('md')]: { columnCount: 2 },
    '& li': { padding: theme.spacing(0.5, 0), breakInside: 'avoid' },
  },
}));

/** The actions in the order of their buttons: the one that is hoped for first. */
const ORDER: readonly HandoverAction[] = [
  'countersign',
  ...HANDOVER_ACTIONS.filter(action => action !== 'countersign'),
];

/** What brings a handover forward. */
const MAIN: readonly HandoverAction[] = ['assign', 'countersign'];

/** One handover: who, to whom, what, and what is to be done about it. */
export function HandoverPage() {
  const { id = '' } = useParams();
  const t = useText();
  const links = useLinks();
  const api = useApi(scoutsApiRef);
  const load = useCallback(
    (signal: AbortSignal) => api.getHandover(id, { signal }),
    [api, id],
  );
  const { value: handover, error, reload, replace } = useLoad(load);
  return (
    <PortalPage
      title={
        handover
          ? t('handover.page.title', {
              name: personName(t, handover.from, handover.fromName),
            })
          : t('handover.list.title')
      }
      headline={handover && (handover.departmentTitle ?? handover.department)}
      breadcrumb={[
        { label: t('directory.title'), to: links.directory },
        { label: t('handover.list.title'), to: links.handovers },
      ]}
    >
      {error && <ErrorState error={error} onRetry={reload} />}
      {!handover && !error && <LoadingSkeleton shape="page" />}
      {handover && <HandoverView handover={handover} onChange={replace} />}
    </PortalPage>
  );
}

function HandoverView(props: {
  handover: Handover;
  onChange(handover: Handover): void;
}) {
  const { handover, onChange } = props;
  const classes = useStyles();
  const t = useText();
  const links = useLinks();
  const [chosen, setChosen] = useState<HandoverAction>();
  const [message, setMessage] = useState<string>();
  const { state, entries, createdAt, closedAt } = handover;
  const actions = ORDER.filter(action =>
    handover.allowedActions.includes(action),
  );
  return (
    <div className={classes.sections}>
      <SectionCard>
        <Facts
          facts={[
            {
              name: t('handover.page.state'),
              value: <HandoverChip state={state} />,
            },
            {
              name: t('common.unit.department'),
              value: (
                <Link
                  component={RouterLink}
                  to={links.department(handover.department)}
                >
                  {handover.departmentTitle ?? handover.department}
                </Link>
              ),
            },
            {
              name: t('handover.page.from'),
              value: (
                <PersonLink person={handover.from} name={handover.fromName} />
              ),
            },
            {
              name: t('handover.page.to'),
              value:
                state === 'open' ? (
                  t('handover.nobody')
                ) : (
                  <PersonLink person={handover.to} name={handover.toName} />
                ),
            },
            { name: t('handover.page.created'), value: formatDate(createdAt) },
            {
              name: t('handover.page.closed'),
              value: closedAt && formatDate(closedAt),
            },
            { name: t('handover.page.note'), value: handover.note },
            { name: t('handover.page.reply'), value: handover.reply },
          ]}
        />
        {actions.length > 0 && (
          <div className={classes.actions}>
            {actions.map(action => (
              <Button
                key={action}
                variant={MAIN.includes(action) ? 'contained' : 'outlined'}
                color={MAIN.includes(action) ? 'primary' : 'default'}
                onClick={() => setChosen(action)}
              >
                {t(`handover.${action}.action`)}
              </Button>
            ))}
          </div>
        )}
      </SectionCard>
      <SectionCard
        title={t('handover.entries', {
          count: entries.length,
          number: formatNumber(entries.length),
        })}
      >
        {state === 'proposed' && (
          <Typography gutterBottom color="textSecondary">
            {t('handover.page.until')}
          </Typography>
        )}
        <ul className={classes.entries}>
          {entries.map(({ name, title }) => (
            <li key={name}>
              <Link component={RouterLink} to={links.entry(name)}>
                {title ?? name}
              </Link>
            </li>
          ))}
        </ul>
      </SectionCard>
      {chosen && (
        <HandoverActionDialog
          handover={handover}
          action={chosen}
          onDone={(after, said) => {
            onChange(after);
            setMessage(said);
          }}
          onOutdated={onChange}
          onClose={() => setChosen(undefined)}
        />
      )}
      <UndoSnackbar message={message} onClose={() => setMessage(undefined)} />
    </div>
  );
}
