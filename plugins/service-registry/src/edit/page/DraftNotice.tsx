import Button from '@material-ui/core/Button';
import { formatDateTime, Notice } from '@rathaus/rathaus-react';
import { useText } from '../../translations/useText';

/** Properties of {@link DraftNotice}. */
export interface DraftNoticeProps {
  /** When the draft was kept, ISO 8601. */
  savedAt: string;
  /** The entry was changed since. */
  outdated: boolean;
  /** The person could have entered restricted fields, which no draft keeps. */
  restricted: boolean;
  onDiscard(): void;
}

/** Says that unsaved input from another time was put back. */
export function DraftNotice(props: DraftNoticeProps) {
  const t = useText();
  return (
    <div role="status">
      <Notice
        tone="info"
        title={t('edit.draft.title', {
          when: formatDateTime(props.savedAt),
        })}
        actions={
          <Button size="small" variant="outlined" onClick={props.onDiscard}>
            {t('edit.draft.discard')}
          </Button>
        }
      >
        {t('edit.draft.text')}
        {props.restricted && ` ${t('edit.draft.restricted')}`}
        {props.outdated && ` ${t('edit.draft.outdated')}`}
      </Notice>
    </div>
  );
}
