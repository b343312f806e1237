import { RefsField, useCatalogSource } from '@rathaus/rathaus-react';
import { useText } from '../translations/useText';

/** Properties of {@link AssigneeField}. */
export interface AssigneeFieldProps {
  /** Full ref of a person or group; empty for nobody. */
  value: string;
  error?: string;
  onChange(value: string): void;
}

/** Who looks after an item. */
export function AssigneeField(props: AssigneeFieldProps) {
  const { value, error, onChange } = props;
  const t = useText();
  const source = useCatalogSource('User,Group');
  return (
    <RefsField
      label={t('field.assignee')}
      hint={t('form.assigneeHint')}
      error={error}
      source={source}
      single
      values={value ? [value] : []}
      onChange={([ref = '']) => onChange(ref)}
    />
  );
}
