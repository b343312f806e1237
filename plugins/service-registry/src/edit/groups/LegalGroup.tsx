import { useText } from '../../translations/useText';
import { DateField } from '../fields/DateField';
import { LineField } from '../fields/LineField';
import { VocabularyField } from '../fields/VocabularyField';
import { FormGroup } from './FormGroup';

/** Was ist rechtlich zu beachten? */
export function LegalGroup() {
  const t = useText();
  return (
    <FormGroup group="legal">
      <VocabularyField
        path="accessibility.result"
        vocabulary="accessibilityResult"
        help={t('edit.help.accessibility')}
      />
      <DateField path="accessibility.testedOn" />
      <LineField path="accessibility.testedBy" />
      <LineField
        path="accessibility.reportUrl"
        inputMode="url"
        help={t('edit.help.reportUrl')}
      />
      <LineField
        path="reviewIntervalMonths"
        inputMode="numeric"
        unit={t('edit.unit.months')}
        width={220}
        help={t('edit.help.reviewInterval')}
      />
    </FormGroup>
  );
}
