import { useState } from 'react';
import { toError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import { DraftList as Drafts, Item } from '@rathaus/plugin-backlog-common';
import {
  ErrorState,
  Loaded,
  LoadingSkeleton,
  SectionCard,
  useRelativeTime,
} from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { backlogApiRef } from '../api';
import { describeError } from '../lib/failure';
import { useText } from '../translations/useText';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gap: theme.spacing(2),
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  title: { fontWeight: 600, overflowWrap: 'anywhere' },
  buttons: { marginLeft: theme.spacing(-1.5) },
  error: { color: theme.palette.error.main },
}));

/** Properties of {@link DraftList}. */
export interface DraftListProps {
  drafts: Loaded<Drafts>;
  onWriteOn(draft: Item): void;
  onDeleted(draft: Item): void;
}

/** Needs that are not handed in yet; only the school sees them. */
export function DraftList(props: DraftListProps) {
  const { drafts, onWriteOn, onDeleted } = props;
  const classes = useStyles();
  const t = useText();
  const api = useApi(backlogApiRef);
  const relative = useRelativeTime();
  const [failure, setFailure] = useState<string>();
  const items = drafts.value?.items ?? [];

  const remove = async (draft: Item) => {
    setFailure(undefined);
    try {
      onDeleted(await api.deleteItem(draft.id, draft.revision));
    } catch (error) {
      setFailure(describeError(t, toError(error)));
      drafts.reload();
    }
  };
  return (
    <SectionCard
      title={t('handIn.drafts')}
      description={t('handIn.draftsHelp')}
    >
      {drafts.error && (
        <ErrorState
          error={drafts.error}
          headingLevel={3}
          onRetry={drafts.reload}
        />
      )}
      {!drafts.value && !drafts.error && (
        <LoadingSkeleton shape="list" count={1} />
      )}
      {drafts.value && items.length === 0 && (
        <Typography color="textSecondary">{t('handIn.noDrafts')}</Typography>
      )}
      <ul className={classes.list}>
        {items.map(draft => (
          <li key={draft.id}>
            <div className={classes.title}>{draft.fields.title}</div>
            <Typography variant="body2" color="textSecondary">
              {t('handIn.changed', { when: relative(draft.updatedAt) })}
            </Typography>
            <div className={classes.buttons}>
              {draft.allowedActions.includes('edit') && (
                <Button
                  size="small"
                  color="primary"
                  aria-label={t('handIn.editDraft', {
                    title: draft.fields.title,
                  })}
                  onClick={() => onWriteOn(draft)}
                >
                  {t('handIn.edit')}
                </Button>
              )}
              {draft.allowedActions.includes('delete') && (
                <Button
                  size="small"
                  aria-label={t('handIn.deleteDraft', {
                    title: draft.fields.title,
                  })}
                  onClick={() => remove(draft)}
                >
                  {t('item.delete')}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {failure && (
        <Typography role="alert" className={classes.error}>
          {failure}
        </Typography>
      )}
    </SectionCard>
  );
}
