import {
  BoardView,
  COST_TYPES,
  FUNDING_STATES,
} from '@rathaus/plugin-backlog-common';
import { ConstantInputProps, NativeSelect } from '@rathaus/rathaus-react';
import OutlinedInput from '@material-ui/core/OutlinedInput';
import { Text, useText } from '../translations/useText';
import { useImportedBoard } from './ImportedBoard';

interface Choice {
  id: string;
  title: string;
}

/** What a field can be on a board; undefined where anything can be written. */
function choicesOf(
  field: string,
  { board, programmes }: BoardView,
  t: Text,
): Choice[] | undefined {
  switch (field) {
    case 'column':
      // Whoever declines says why: that is not for a list.
      return board.columns.filter(({ kind }) => kind !== 'declined');
    case 'category':
      return board.categories;
    case 'funding.programme':
      return programmes.filter(({ closed }) => !closed);
    case 'costType':
      return COST_TYPES.map(id => ({ id, title: t(`costType.${id}`) }));
    case 'funding.state':
      return FUNDING_STATES.map(id => ({
        id,
        title: t(`funding.state.${id}`),
      }));
    default:
      return undefined;
  }
}

/** The value for all rows: a choice where the field has one, else what a cell would hold. */
export function ConstantInput(props: ConstantInputProps) {
  const { id, field, value, onChange } = props;
  const t = useText();
  const choices = choicesOf(field, useImportedBoard(), t);
  return choices ? (
    <NativeSelect aria={{ id }} value={value} onChange={onChange}>
      <option value="">{t('imports.none')}</option>
      {choices.map(choice => (
        <option key={choice.id} value={choice.id}>
          {choice.title}
        </option>
      ))}
    </NativeSelect>
  ) : (
    <OutlinedInput
      fullWidth
      value={value}
      onChange={event => onChange(event.target.value)}
      inputProps={{ id, maxLength: 2000, autoComplete: 'off' }}
    />
  );
}
