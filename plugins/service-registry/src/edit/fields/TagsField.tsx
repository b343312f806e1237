import { KeyboardEvent, ReactNode, useRef, useState } from 'react';
import Button from '@material-ui/core/Button';
import OutlinedInput from '@material-ui/core/OutlinedInput';
import { makeStyles } from '@material-ui/core/styles';
import { RemovableChips } from '@rathaus/rathaus-react';
import { fieldLabel } from '../../lib/fields';
import { useText } from '../../translations/useText';
import { ListPath } from '../lib/formValues';
import { addTags } from '../lib/tags';
import { useField } from '../state/useField';
import { FieldFrame } from './FieldFrame';

const useStyles = makeStyles(theme => ({
  entry: { display: 'flex', gap: theme.spacing(1), maxWidth: 480 },
}));

/** Properties of {@link TagsField}. */
export interface TagsFieldProps {
  path: ListPath;
  help?: ReactNode;
}

/** A list of short texts. Enter, a comma or leaving the input adds what was typed, so that nothing is left behind. */
export function TagsField(props: TagsFieldProps) {
  const { path, help } = props;
  const classes = useStyles();
  const t = useText();
  const field = useField(path);
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);

  const add = () => {
    field.change(addTags(field.value, typed));
    setTyped('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if ((event.key === 'Enter' || event.key === ',') && typed.trim()) {
      event.preventDefault();
      add();
    } else if (event.key === 'Enter') {
      event.preventDefault();
    }
  };

  return (
    <FieldFrame path={path} help={help} problems={field.problems}>
      {aria => (
        <>
          <RemovableChips
            label={fieldLabel(t, path)}
            chips={field.value.map(value => ({ value, label: value }))}
            onRemove={value =>
              field.change(field.value.filter(other => other !== value))
            }
            onEmptied={() => input.current?.focus()}
          />
          <div className={classes.entry}>
            <OutlinedInput
              fullWidth
              value={typed}
              error={aria['aria-invalid']}
              onChange={event => setTyped(event.target.value)}
              onKeyDown={onKeyDown}
              onBlur={() => {
                if (typed.trim()) {
                  add();
                }
                field.leave();
              }}
              inputRef={input}
              inputProps={{ ...aria, autoComplete: 'off' }}
            />
            <Button
              variant="outlined"
              color="primary"
              onClick={() => {
                add();
                input.current?.focus();
              }}
            >
              {t('edit.tags.add')}
            </Button>
          </div>
        </>
      )}
    </FieldFrame>
  );
}
