import { useMemo } from 'react';
import { LineField, RefsField, staticSource } from '@rathaus/rathaus-react';
import { useBoard } from '../../../board/context/BoardContext';
import { useText } from '../../../translations/useText';
import { ItemFormState } from '../useItemForm';
import { FieldRow } from '../../../form/FieldRow';
import { FormSection } from './FormSection';

/** Properties of {@link BlockedSection}. */
export interface BlockedSectionProps {
  form: ItemFormState;
  /** The item itself, which cannot need itself. */
  itemId?: string;
}

/** What must be done before, and what holds it up. */
export function BlockedSection(props: BlockedSectionProps) {
  const { form, itemId } = props;
  const { dependsOn, blockedBecause, blockedSince } = form.values;
  const t = useText();
  const { cards, today } = useBoard();
  const source = useMemo(
    () =>
      staticSource(
        cards
          .filter(({ id }) => id !== itemId)
          .map(({ id, number, title }) => ({
            value: id,
            label: title,
            detail: number,
          })),
      ),
    [cards, itemId],
  );
  return (
    <FormSection title={t('form.section.dependencies')}>
      <RefsField
        label={t('field.dependsOn')}
        hint={t('form.itemHint')}
        error={form.errorOf('dependsOn')}
        source={source}
        values={dependsOn}
        onChange={values => form.change({ dependsOn: values })}
      />
      <FieldRow>
        <LineField
          label={t('form.blockedBecause')}
          help={t('form.blockedHelp')}
          error={form.errorOf('blocked.because')}
          maxLength={300}
          value={blockedBecause}
          onChange={value =>
            form.change({
              blockedBecause: value,
              blockedSince: blockedSince || today,
            })
          }
        />
        {blockedBecause && (
          <LineField
            type="date"
            label={t('form.blockedSince')}
            error={form.errorOf('blocked.since')}
            value={blockedSince}
            onChange={value => form.change({ blockedSince: value })}
          />
        )}
      </FieldRow>
    </FormSection>
  );
}
