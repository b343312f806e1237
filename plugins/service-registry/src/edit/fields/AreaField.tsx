import { ReactNode } from 'react';
import OutlinedInput from '@material-ui/core/OutlinedInput';
import { TextPath } from '../lib/formValues';
import { useField } from '../state/useField';
import { FieldFrame } from './FieldFrame';

/** Properties of {@link AreaField}. */
export interface AreaFieldProps {
  path: TextPath;
  help?: ReactNode;
  /** Lines shown before it grows. */
  rows?: number;
}

/** Text that may have several lines. */
export function AreaField(props: AreaFieldProps) {
  const { path, help, rows = 3 } = props;
  const field = useField(path);
  return (
    <FieldFrame path={path} help={help} problems={field.problems}>
      {aria => (
        <OutlinedInput
          fullWidth
          multiline
          rows={rows}
          rowsMax={16}
          value={field.value}
          error={aria['aria-invalid']}
          onChange={event => field.change(event.target.value)}
          onBlur={field.leave}
          inputProps={aria}
        />
      )}
    </FieldFrame>
  );
}
