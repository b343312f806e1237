import { slugFromTitle } from '@rathaus/rathaus-common';
import { useText } from '../../translations/useText';
import { LineField } from '../fields/LineField';
import { useFormEnvironment } from '../state/FormEnvironment';
import { useFormSelector } from '../state/useFormSelector';
import { SimilarEntries } from './SimilarEntries';

/** The title; for a new entry also the short name that it will give, and entries that may be the same. */
export function TitleField() {
  const t = useText();
  const { entryName } = useFormEnvironment();
  const title = useFormSelector(state => state.values.title);
  const slug = slugFromTitle(title);
  const isNew = entryName === undefined;
  return (
    <div>
      <LineField
        path="title"
        required
        help={
          <>
            {t('edit.help.title')}
            {isNew && slug && (
              <>
                {' '}
                {t('edit.slug.before')} <strong>{slug}</strong>
                {t('edit.slug.after')}
              </>
            )}
          </>
        }
      />
      {isNew && <SimilarEntries title={title} />}
    </div>
  );
}
