import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { SchoolSpec, SchoolState } from '@rathaus/rathaus-common';
import { formatDate, Notice, StateChip } from '@rathaus/rathaus-react';
import { catalogPagesTranslationRef } from '../translation';

const useStyles = makeStyles(theme => ({
  notice: { marginBottom: theme.spacing(2) },
}));

/** That a school closes or is closed; nothing for one that is open. */
export function SchoolStateChip(props: { state: SchoolState }) {
  const { t } = useTranslationRef(catalogPagesTranslationRef);
  switch (props.state) {
    case 'closing':
      return <StateChip tone="warning" label={t('school.state.closing')} />;
    case 'closed':
      return <StateChip tone="neutral" label={t('school.state.closed')} />;
    default:
      return null;
  }
}

/** When a school closes or closed, and how the portal knows. */
export function SchoolStateNotice(props: {
  school: SchoolSpec;
  state: SchoolState;
}) {
  const { school, state } = props;
  const classes = useStyles();
  const closure = useClosure(school, state);
  if (!closure) {
    return null;
  }
  return (
    <Notice
      tone={state === 'closing' ? 'warning' : 'info'}
      className={classes.notice}
    >
      {closure}
    </Notice>
  );
}

/** A closing that was announced explains why a school is missing in the list. */
function useClosure(
  { closedOn, missingSince }: SchoolSpec,
  state: SchoolState,
): string | undefined {
  const { t } = useTranslationRef(catalogPagesTranslationRef);
  if (state === 'closing' && closedOn) {
    return t('school.closes', { day: formatDate(closedOn) });
  }
  if (missingSince && !(closedOn && closedOn < missingSince)) {
    return t('school.missing', { day: formatDate(missingSince) });
  }
  return closedOn && t('school.closed', { day: formatDate(closedOn) });
}
