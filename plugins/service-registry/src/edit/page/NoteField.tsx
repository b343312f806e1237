import { useId } from 'react';
import OutlinedInput from '@material-ui/core/OutlinedInput';
import Typography from '@material-ui/core/Typography';
import { SectionCard } from '@rathaus/rathaus-react';
import { useText } from '../../translations/useText';

/** Longest note that the registry takes. */
const MAX_LENGTH = 500;

/** Why something was changed, for the history; may stay empty. */
export function NoteField(props: {
  value: string;
  onChange(value: string): void;
}) {
  const t = useText();
  const id = useId();
  return (
    <SectionCard>
      <label htmlFor={id} style={{ fontWeight: 600 }}>
        {t('edit.note.label')}
      </label>
      <OutlinedInput
        fullWidth
        value={props.value}
        onChange={event => props.onChange(event.target.value)}
        inputProps={{
          id,
          maxLength: MAX_LENGTH,
          autoComplete: 'off',
          'aria-describedby': `${id}-hilfe`,
        }}
      />
      <Typography id={`${id}-hilfe`} variant="body2" color="textSecondary">
        {t('edit.note.help')}
      </Typography>
    </SectionCard>
  );
}
