import { ImportJob } from '@rathaus/rathaus-common';
import { formatNumber } from '../../format/number';
import { Notice } from '../../states/Notice';
import { useImportSubject } from '../subject/ImportSubject';
import { useText } from '../translation/useText';

/** What the check means, in a sentence. */
export function ResultSentence(props: { job: ImportJob }) {
  const { counts } = props.job;
  const t = useText();
  const { words } = useImportSubject();
  if (counts.faulty > 0) {
    return (
      <Notice
        tone="warning"
        title={t('result.faulty.title', {
          count: counts.faulty,
          number: formatNumber(counts.faulty),
        })}
      >
        {t('result.faulty.text')}
      </Notice>
    );
  }
  return counts.new + counts.changed === 0 ? (
    <Notice tone="info" title={t('result.nothing.title')}>
      {words.nothingToDo}
    </Notice>
  ) : (
    <Notice tone="success" title={t('result.fine.title')}>
      {t('result.fine.text')}
    </Notice>
  );
}
