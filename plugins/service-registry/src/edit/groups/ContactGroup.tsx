import { useText } from '../../translations/useText';
import { LineField } from '../fields/LineField';
import { LinksField } from '../fields/LinksField';
import { FieldRow } from './FieldRow';
import { FormGroup } from './FormGroup';

/** An wen wendet man sich, und wohin klickt man? */
export function ContactGroup() {
  const t = useText();
  return (
    <FormGroup group="contact">
      <LineField path="support.contact" help={t('edit.help.contact')} />
      <FieldRow>
        <LineField path="support.phone" inputMode="tel" />
        <LineField path="support.email" inputMode="email" />
      </FieldRow>
      <LineField path="support.hours" help={t('edit.help.hours')} />
      <LinksField />
    </FormGroup>
  );
}
