import { useText } from '../../translations/useText';
import { LineField } from '../fields/LineField';
import { LinksField } from '../fields/LinksField';
import { FormGroup } from './FormGroup';

/** An wen wendet man sich, und wohin klickt man? */
export function ContactGroup() {
  const t = useText();
  return (
    <FormGroup group="contact">
      <LineField path="support.contact" help={t('edit.help.contact')} />
      <LineField path="support.phone" width={320} inputMode="tel" />
      <LineField path="support.email" width={480} inputMode="email" />
      <LineField path="support.hours" help={t('edit.help.hours')} />
      <LinksField />
    </FormGroup>
  );
}
