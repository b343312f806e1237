import { JsonValue } from '@backstage/types';
import { FieldProps } from '@rathaus/rathaus-react';
import { TemplateField } from '../lib/field';

/** Properties of every field of a form. */
export interface AnswerFieldProps {
  field: TemplateField;
  value: JsonValue | undefined;
  /** What is wrong and the way out. */
  error?: string;
  /** Undefined takes the answer back. */
  onChange(value: JsonValue | undefined): void;
}

/** What stands around the input. */
export function frameOf(props: AnswerFieldProps): FieldProps {
  const { label, help, required } = props.field;
  return { label, help, required, error: props.error };
}
