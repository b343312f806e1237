import { useCallback } from 'react';
import { identityApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Department } from '@rathaus/plugin-scouts-common';
import {
  EmptyState,
  ErrorState,
  LoadingSkeleton,
  PortalPage,
  SelectField,
  useLoad,
} from '@rathaus/rathaus-react';
import { makeStyles } from '@material-ui/core/styles';
import { useSearchParams } from 'react-router-dom';
import { scoutsApiRef } from '../api';
import {
  DEPARTMENT_PARAM,
  departmentFromAddress,
  departmentInAddress,
  useLinks,
} from '../routes';
import { useText } from '../translations/useText';
import { giversOf } from './lib/receivers';
import { NewHandoverForm } from './NewHandoverForm';

const useStyles = makeStyles(theme => ({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(3),
    maxWidth: 640,
  },
}));

/** Departments that have somebody to hand over from. */
function withScouts(departments: readonly Department[]): Department[] {
  return departments.filter(department => giversOf(department).length > 0);
}

/** Entries of a department go to another Scout. */
export function NewHandoverPage() {
  const classes = useStyles();
  const t = useText();
  const links = useLinks();
  const api = useApi(scoutsApiRef);
  const identityApi = useApi(identityApiRef);
  const [params, setParams] = useSearchParams();
  const load = useCallback(
    async (signal: AbortSignal) => {
      const [list, identity] = await Promise.all([
        api.getDepartments({ signal }),
        identityApi.getBackstageIdentity(),
      ]);
      return { departments: list.items, me: identity.userEntityRef };
    },
    [api, identityApi],
  );
  const { value, error, reload } = useLoad(load);
  const name = params.get(DEPARTMENT_PARAM);
  const ref = name && departmentFromAddress(name);
  const department = value?.departments.find(unit => unit.ref === ref);

  return (
    <PortalPage
      title={t('handover.new.title')}
      subtitle={t('handover.new.subtitle')}
      breadcrumb={[
        { label: t('directory.title'), to: links.directory },
        { label: t('handover.list.title'), to: links.handovers },
      ]}
    >
      {error && <ErrorState error={error} onRetry={reload} />}
      {!value && !error && <LoadingSkeleton shape="form" count={4} />}
      {value && (
        <div className={classes.form}>
          <SelectField
            label={t('handover.new.department')}
            empty={t('handover.new.departmentChoose')}
            options={withScouts(value.departments).map(unit => ({
              value: unit.ref,
              label: unit.title,
            }))}
            value={department?.ref ?? ''}
            onChange={chosen =>
              setParams(
                chosen
                  ? { [DEPARTMENT_PARAM]: departmentInAddress(chosen) }
                  : {},
                { replace: true },
              )
            }
          />
          {department && giversOf(department).length === 0 && (
            <EmptyState>{t('handover.new.nobodyThere')}</EmptyState>
          )}
          {department && giversOf(department).length > 0 && (
            // Another department is another handover.
            <NewHandoverForm
              key={department.ref}
              department={department}
              departments={value.departments}
              me={value.me}
            />
          )}
        </div>
      )}
    </PortalPage>
  );
}
