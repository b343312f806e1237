import { Notice } from '../../states/Notice';
import { useText } from '../translation/useText';
import { MissingFields } from '../lib/mapping';
import { useFieldName } from './useFieldName';

/** Properties of {@link MissingNotice}. */
export interface MissingNoticeProps {
  missing: MissingFields;
  /** Somebody wanted to go on: what holds the check back is an error now. */
  blocking: boolean;
}

/** What is still missing before the check is worth while. */
export function MissingNotice(props: MissingNoticeProps) {
  const { missing, blocking } = props;
  const t = useText();
  const nameOf = useFieldName();
  return (
    <div role={blocking ? 'alert' : 'status'}>
      {missing.key && (
        <Notice
          tone={blocking ? 'danger' : 'warning'}
          title={t('missing.key.title', {
            field: nameOf(missing.key),
          })}
        >
          {t('missing.key.text')}
        </Notice>
      )}
      {!missing.key && missing.required.length > 0 && (
        <Notice
          tone="warning"
          title={t('missing.required.title', {
            fields: missing.required.map(nameOf).join(', '),
          })}
        >
          {t('missing.required.text')}
        </Notice>
      )}
    </div>
  );
}
