import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../translations/useText';
import { hasRestrictedChanges } from '../lib/draft';
import { unsavedPaths } from '../lib/formState';
import { useFormSelector } from '../state/useFormSelector';
import { DraftKeeping } from './useDraft';

const useStyles = makeStyles(theme => ({
  count: { fontWeight: 600 },
  draft: {
    display: 'block',
    fontSize: theme.typography.body2.fontSize,
    color: theme.palette.text.secondary,
  },
}));

/** "3 Änderungen", and whether this browser keeps them. */
export function SaveStatus(props: {
  draft: DraftKeeping['state'];
  saving: boolean;
}) {
  const { draft, saving } = props;
  const classes = useStyles();
  const t = useText();
  const count = useFormSelector(state => unsavedPaths(state).length);
  const restricted = useFormSelector(state =>
    hasRestrictedChanges(unsavedPaths(state)),
  );
  if (saving) {
    return <div role="status">{t('edit.bar.saving')}</div>;
  }
  return (
    <div role="status">
      <span className={classes.count}>
        {count === 0
          ? t('edit.bar.unchanged')
          : t('edit.bar.changes', { count })}
      </span>
      {count > 0 && draft !== 'none' && (
        <span className={classes.draft}>
          {t(`edit.bar.draft.${draft}`)}
          {draft === 'kept' &&
            restricted &&
            ` ${t('edit.bar.draft.restricted')}`}
        </span>
      )}
    </div>
  );
}
