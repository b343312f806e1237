import { useCallback, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  Department,
  ReorganisationPreview,
} from '@rathaus/plugin-scouts-common';
import {
  ErrorState,
  LoadingSkeleton,
  Notice,
  PortalPage,
  UndoSnackbar,
  useLoad,
} from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useSearchParams } from 'react-router-dom';
import { scoutsApiRef } from '../api';
import { SelectField } from '../form/SelectField';
import {
  departmentFromAddress,
  departmentInAddress,
  useLinks,
} from '../routes';
import { useText } from '../translations/useText';
import { PreviewCard } from './PreviewCard';
import { ReorganisationList } from './ReorganisationList';
import { ReorganiseDialog } from './ReorganiseDialog';

const FROM_PARAM = 'von';
const TO_PARAM = 'nach';

const useStyles = makeStyles(theme => ({
  sections: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(3),
  },
  choice: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(2, 3),
    [theme.breakpoints.up('sm')]: {
      gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    },
  },
}));

/** A Fachbereich gets a successor: choose, look, do, and undo if need be. */
export function ReorganisationPage() {
  const t = useText();
  const links = useLinks();
  const api = useApi(scoutsApiRef);
  const load = useCallback(
    async (signal: AbortSignal) => {
      const [departments, reorganisations] = await Promise.all([
        api.getDepartments({ signal }),
        api.getReorganisations({ signal }),
      ]);
      return {
        departments: departments.items,
        reorganisations: reorganisations.items,
      };
    },
    [api],
  );
  const { value, error, reload } = useLoad(load);
  const [message, setMessage] = useState<string>();
  const classes = useStyles();
  return (
    <PortalPage
      title={t('reorganisation.title')}
      subtitle={t('reorganisation.subtitle')}
      breadcrumb={[{ label: t('directory.title'), to: links.directory }]}
    >
      {error && <ErrorState error={error} onRetry={reload} />}
      {!value && !error && <LoadingSkeleton shape="form" count={2} />}
      {value && (
        <div className={classes.sections}>
          <Move
            departments={value.departments}
            onMoved={to => {
              setMessage(t('reorganisation.done', { to }));
              reload();
            }}
          />
          <ReorganisationList
            reorganisations={value.reorganisations}
            onUndone={() => {
              setMessage(t('reorganisation.undo.done'));
              reload();
            }}
          />
        </div>
      )}
      <UndoSnackbar message={message} onClose={() => setMessage(undefined)} />
    </PortalPage>
  );
}

/** Chooses the two departments, shows what would move, and moves it. */
function Move(props: {
  departments: readonly Department[];
  onMoved(to: string): void;
}) {
  const { departments, onMoved } = props;
  const classes = useStyles();
  const t = useText();
  const api = useApi(scoutsApiRef);
  const [params, setParams] = useSearchParams();
  const [asks, setAsks] = useState(false);
  const read = (name: string) => {
    const text = params.get(name);
    const ref = text ? departmentFromAddress(text) : '';
    return departments.some(unit => unit.ref === ref) ? ref : '';
  };
  const from = read(FROM_PARAM);
  const to = read(TO_PARAM);
  const choose = (name: string, ref: string) =>
    setParams(
      old => {
        const next = new URLSearchParams(old);
        next.delete(name);
        if (ref) {
          next.set(name, departmentInAddress(ref));
        }
        return next;
      },
      { replace: true },
    );
  const load = useCallback(
    async (signal: AbortSignal): Promise<ReorganisationPreview | undefined> =>
      from && to && from !== to
        ? api.previewReorganisation({ from, to }, { signal })
        : undefined,
    [api, from, to],
  );
  const { value, error, loading, reload } = useLoad(load);
  const preview = loading ? undefined : value;
  const options = departments.map(({ ref, title }) => ({
    value: ref,
    label: title,
  }));
  const isEmpty =
    preview &&
    preview.entries.length + preview.posts.length + preview.handovers === 0;

  return (
    <>
      <div className={classes.choice}>
        <SelectField
          label={t('reorganisation.from')}
          empty={t('reorganisation.choose')}
          options={options}
          value={from}
          onChange={ref => choose(FROM_PARAM, ref)}
        />
        <SelectField
          label={t('reorganisation.to')}
          empty={t('reorganisation.choose')}
          options={options}
          value={to}
          onChange={ref => choose(TO_PARAM, ref)}
        />
      </div>
      {from && from === to && (
        <Notice tone="warning">{t('reorganisation.same')}</Notice>
      )}
      {error && <ErrorState error={error} onRetry={reload} />}
      {loading && from && to && from !== to && (
        <LoadingSkeleton shape="page" count={1} />
      )}
      {preview && (
        <>
          <PreviewCard preview={preview} />
          <div>
            <Button
              variant="contained"
              color="primary"
              disabled={isEmpty}
              onClick={() => setAsks(true)}
            >
              {t('reorganisation.do', { to: preview.toTitle ?? preview.to })}
            </Button>
          </div>
        </>
      )}
      {asks && preview && (
        <ReorganiseDialog
          preview={preview}
          onDone={() => {
            setParams({}, { replace: true });
            onMoved(preview.toTitle ?? preview.to);
          }}
          onClose={() => setAsks(false)}
        />
      )}
    </>
  );
}
