import {
  FieldProps,
  PickerSource,
  RefsField,
  useCatalogSource,
  useChosenOptions,
  useSchoolSource,
} from '@rathaus/rathaus-react';
import { JsonValue } from '@backstage/types';
import { TextKey, useText } from '../translations/useText';
import { PickerName } from '../wizard/lib/field';
import {
  useDepartmentSource,
  useEntrySource,
  useReferenceSource,
} from './sources';

/** Where a picker's options come from, and what its empty input says. A picker stays the one it is while it is shown. */
const PICKERS: Record<
  PickerName,
  { useSource: () => PickerSource; hint: TextKey }
> = {
  DepartmentPicker: {
    useSource: useDepartmentSource,
    hint: 'picker.department',
  },
  EntryPicker: { useSource: useEntrySource, hint: 'picker.entry' },
  PersonPicker: {
    useSource: () => useCatalogSource('User'),
    hint: 'picker.person',
  },
  LeikaPicker: {
    useSource: () => useReferenceSource('leika'),
    hint: 'picker.leika',
  },
  OzgPicker: { useSource: () => useReferenceSource('ozg'), hint: 'picker.ozg' },
  SchoolPicker: { useSource: useSchoolSource, hint: 'picker.school' },
};

function valuesOf(value: JsonValue | undefined): string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.filter(
    (each): each is string => typeof each === 'string' && each !== '',
  );
}

/** Properties of {@link PickerField}. */
export interface PickerFieldProps extends FieldProps {
  picker: PickerName;
  /** Several can be chosen, and the value is a list. */
  list?: boolean;
  /** A text or a list of texts; anything else counts as empty. */
  value: JsonValue | undefined;
  onChange(value: string | string[] | undefined): void;
}

/** One or some of what the portal knows, found by typing; by keyboard as by mouse. */
export function PickerField(props: PickerFieldProps) {
  const { picker, list = false, value, onChange, ...field } = props;
  const t = useText();
  const { useSource, hint } = PICKERS[picker];
  const values = valuesOf(value);
  return (
    <RefsField
      {...field}
      source={useSource()}
      hint={!list && values.length > 0 ? t('picker.other') : t(hint)}
      single={!list}
      values={values}
      onChange={chosen => onChange(list ? chosen : chosen[0])}
    />
  );
}

/** What was picked, by name. */
export function PickedNames(props: {
  picker: PickerName;
  value: JsonValue | undefined;
}) {
  const { useSource } = PICKERS[props.picker];
  const chosen = useChosenOptions(useSource(), valuesOf(props.value));
  return (
    <>
      {chosen
        .map(({ detail, label }) => (detail ? `${detail} ${label}` : label))
        .join(', ')}
    </>
  );
}
