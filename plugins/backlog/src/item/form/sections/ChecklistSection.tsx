import { useRef } from 'react';
import Button from '@material-ui/core/Button';
import Checkbox from '@material-ui/core/Checkbox';
import IconButton from '@material-ui/core/IconButton';
import OutlinedInput from '@material-ui/core/OutlinedInput';
import AddIcon from '@material-ui/icons/Add';
import DeleteIcon from '@material-ui/icons/DeleteOutline';
import { makeStyles } from '@material-ui/core/styles';
import { newId } from '../../../lib/newId';
import { useText } from '../../../translations/useText';
import { ItemFormState } from '../useItemForm';
import { FormSection } from './FormSection';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gap: theme.spacing(1),
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  entry: { display: 'flex', alignItems: 'center' },
}));

const MAX_ENTRIES = 100;

/** What has to be done, one line each. */
export function ChecklistSection(props: { form: ItemFormState }) {
  const { form } = props;
  const { checklist } = form.values;
  const classes = useStyles();
  const t = useText();
  const list = useRef<HTMLUListElement>(null);
  const focusLast = () =>
    requestAnimationFrame(() =>
      list.current
        ?.querySelector<HTMLInputElement>('li:last-child input[type="text"]')
        ?.focus(),
    );
  const add = () => {
    form.change({
      checklist: [...checklist, { id: newId(), text: '', done: false }],
    });
    focusLast();
  };
  return (
    <FormSection title={t('form.section.checklist')}>
      {checklist.length > 0 && (
        <ul ref={list} className={classes.list}>
          {checklist.map((entry, i) => {
            const number = String(i + 1);
            const change = (part: Partial<typeof entry>) =>
              form.change({
                checklist: checklist.with(i, { ...entry, ...part }),
              });
            return (
              <li key={entry.id} className={classes.entry}>
                <Checkbox
                  color="primary"
                  checked={entry.done}
                  inputProps={{ 'aria-label': t('form.checkDone', { number }) }}
                  onChange={event => change({ done: event.target.checked })}
                />
                <OutlinedInput
                  fullWidth
                  type="text"
                  value={entry.text}
                  error={Boolean(form.errorOf(`checklist.${i}`))}
                  inputProps={{
                    'aria-label': t('form.checkText', { number }),
                    maxLength: 200,
                  }}
                  onChange={event => change({ text: event.target.value })}
                  onKeyDown={event => {
                    // Enter goes on to the next line instead of sending the form.
                    if (event.key === 'Enter') {
                      event.preventDefault();
                      add();
                    }
                  }}
                />
                <IconButton
                  aria-label={t('form.checkRemove', { number })}
                  onClick={() => {
                    form.change({ checklist: checklist.toSpliced(i, 1) });
                    focusLast();
                  }}
                >
                  <DeleteIcon />
                </IconButton>
              </li>
            );
          })}
        </ul>
      )}
      <div>
        <Button
          variant="outlined"
          color="primary"
          startIcon={<AddIcon />}
          disabled={checklist.length >= MAX_ENTRIES}
          onClick={add}
        >
          {t('form.checkAdd')}
        </Button>
      </div>
    </FormSection>
  );
}
