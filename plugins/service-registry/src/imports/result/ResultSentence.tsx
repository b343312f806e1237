import { ImportJob } from '@rathaus/rathaus-common';
import { formatNumber, Notice } from '@rathaus/rathaus-react';
import { useText } from '../../translations/useText';

/** What the check means, in a sentence. */
export function ResultSentence(props: { job: ImportJob }) {
  const { counts } = props.job;
  const t = useText();
  if (counts.faulty > 0) {
    return (
      <Notice
        tone="warning"
        title={t('imports.result.faulty.title', {
          count: counts.faulty,
          number: formatNumber(counts.faulty),
        })}
      >
        {t('imports.result.faulty.text')}
      </Notice>
    );
  }
  return counts.new + counts.changed === 0 ? (
    <Notice tone="info" title={t('imports.result.nothing.title')}>
      {t('imports.result.nothing.text')}
    </Notice>
  ) : (
    <Notice tone="success" title={t('imports.result.fine.title')}>
      {t('imports.result.fine.text')}
    </Notice>
  );
}
