import { useText } from '../../translations/useText';
import { AreaField } from '../fields/AreaField';
import { FormGroup } from './FormGroup';

/** Was sollten andere noch wissen? */
export function RemarksGroup() {
  const t = useText();
  return (
    <FormGroup group="remarks">
      <AreaField path="notes" rows={4} help={t('edit.help.notes')} />
    </FormGroup>
  );
}
