import Typography from '@material-ui/core/Typography';
import { useText } from '../../translations/useText';
import { AreaField } from '../fields/AreaField';
import { DateField } from '../fields/DateField';
import { LineField } from '../fields/LineField';
import { TagsField } from '../fields/TagsField';
import { FieldRow } from './FieldRow';
import { VocabularyField } from '../fields/VocabularyField';
import { FormGroup } from './FormGroup';

/** Vertrag, Schutzbedarf und Datenschutz: nur für Berechtigte. */
export function RestrictedGroup() {
  const t = useText();
  return (
    <FormGroup group="restricted">
      <Typography variant="h4" component="h3">
        {t('edit.part.contract')}
      </Typography>
      <VocabularyField
        path="restricted.contract.evbItType"
        vocabulary="evbItType"
      />
      <LineField path="restricted.contract.number" width={320} />
      <FieldRow>
        <DateField path="restricted.contract.start" />
        <DateField path="restricted.contract.end" />
      </FieldRow>
      <LineField
        path="restricted.contract.noticePeriodMonths"
        width={220}
        inputMode="numeric"
        unit={t('edit.unit.months')}
      />
      <LineField
        path="restricted.contract.costPerYearCents"
        width={220}
        inputMode="decimal"
        unit="€"
        help={t('edit.help.cost')}
      />

      <Typography variant="h4" component="h3">
        {t('edit.part.protectionNeeds')}
      </Typography>
      <FieldRow>
        <VocabularyField
          path="restricted.protectionNeeds.confidentiality"
          label={t('edit.short.confidentiality')}
          vocabulary="protectionLevel"
        />
        <VocabularyField
          path="restricted.protectionNeeds.integrity"
          label={t('edit.short.integrity')}
          vocabulary="protectionLevel"
        />
        <VocabularyField
          path="restricted.protectionNeeds.availability"
          label={t('edit.short.availability')}
          vocabulary="protectionLevel"
        />
      </FieldRow>
      <AreaField
        path="restricted.protectionNeeds.reason"
        help={t('edit.help.protectionReason')}
      />
      <DateField path="restricted.protectionNeeds.assessedOn" />

      <Typography variant="h4" component="h3">
        {t('edit.part.dataProcessing')}
      </Typography>
      <LineField
        path="restricted.dataProcessing.recordNumber"
        width={320}
        help={t('edit.help.recordNumber')}
      />
      <VocabularyField
        path="restricted.dataProcessing.processorAgreement"
        vocabulary="processorAgreement"
        help={t('edit.help.processorAgreement')}
      />
      <TagsField
        path="restricted.dataProcessing.categories"
        help={t('edit.help.dataCategories')}
      />
    </FormGroup>
  );
}
