import { PostImportResult } from '@rathaus/plugin-scouts-common';
import { formatNumber, Notice } from '@rathaus/rathaus-react';
import { useText } from '../translations/useText';

/** What a checked file comes to, in a sentence. */
export function ResultSentence(props: { counts: PostImportResult['counts'] }) {
  const { counts } = props;
  const t = useText();
  if (counts.faulty > 0) {
    return (
      <Notice tone="warning">
        {t(counts.new > 0 ? 'imports.faulty' : 'imports.onlyFaulty', {
          count: counts.faulty,
          number: formatNumber(counts.faulty),
        })}
      </Notice>
    );
  }
  return counts.new > 0 ? (
    <Notice tone="success">{t('imports.fine')}</Notice>
  ) : (
    <Notice tone="info">{t('imports.nothing')}</Notice>
  );
}
