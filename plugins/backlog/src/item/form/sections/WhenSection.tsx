import { SelectField } from '@rathaus/rathaus-react';
import { useBoard } from '../../../board/context/BoardContext';
import { AssigneeField } from '../../../form/AssigneeField';
import { quarterWords } from '../../../lib/quarterWords';
import { addQuarters, quarterOf, quarterRange } from '../../../lib/quarters';
import { useText } from '../../../translations/useText';
import { ItemFormState } from '../useItemForm';
import { FieldRow } from '../../../form/FieldRow';
import { FormSection } from './FormSection';
import { TextLine } from './TextLine';

/** How far the plan looks back and ahead, in quarters. */
const BACK = 4;
const AHEAD = 20;

/** By when, by whom, and on whose decision. */
export function WhenSection(props: { form: ItemFormState }) {
  const { form } = props;
  const { plannedFrom, plannedTo, assignee } = form.values;
  const t = useText();
  const { board, today } = useBoard();
  const now = quarterOf(today);
  const near = quarterRange(addQuarters(now, -BACK), addQuarters(now, AHEAD));
  const quarters = [...new Set([...near, plannedFrom, plannedTo])]
    .filter(Boolean)
    .sort()
    .map(quarter => ({ value: quarter, label: quarterWords(quarter, t) }));
  return (
    <FormSection title={t('form.section.when')}>
      <FieldRow>
        <TextLine form={form} name="dueDate" type="date" />
        <SelectField
          label={t('field.plannedFrom')}
          error={form.errorOf('plannedFrom')}
          value={plannedFrom}
          empty={t('form.unplanned')}
          options={quarters}
          onChange={value => form.change({ plannedFrom: value })}
        />
        <SelectField
          label={t('field.plannedTo')}
          error={form.errorOf('plannedTo')}
          value={plannedTo}
          empty={t('form.sameQuarter')}
          options={quarters.filter(({ value }) => value >= plannedFrom)}
          onChange={value => form.change({ plannedTo: value })}
        />
      </FieldRow>
      <AssigneeField
        error={form.errorOf('assignee')}
        value={assignee}
        onChange={value => form.change({ assignee: value })}
      />
      {board.parts.includes('provider') && (
        <TextLine form={form} name="provider" maxLength={120} />
      )}
      {board.parts.includes('councilDecision') && (
        <TextLine form={form} name="councilDecision" maxLength={200} />
      )}
    </FormSection>
  );
}
