import { useState } from 'react';
import { Department, Reorganisation } from '@rathaus/plugin-scouts-common';
import { useSearchParams } from 'react-router-dom';
import { FormStack, SelectField } from '@rathaus/rathaus-react';
import { useText } from '../translations/useText';
import { MoveChoice, readMoveChoice, writeMoveChoice } from './lib/moveChoice';
import { PlannedMove } from './PlannedMove';

/** Properties of {@link MoveForm}. */
export interface MoveFormProps {
  departments: readonly Department[];
  onDone(move: Reorganisation): void;
}

/** Which department moves where; then, what that means. */
export function MoveForm(props: MoveFormProps) {
  const { departments, onDone } = props;
  const t = useText();
  const [params, setParams] = useSearchParams();
  // Outlives the choice: another successor is the same decision.
  const [note, setNote] = useState('');
  const choice = readMoveChoice(
    params,
    departments.map(({ ref }) => ref),
  );
  const { from, to } = choice;
  const show = (next: MoveChoice) =>
    setParams(old => writeMoveChoice(old, next), { replace: true });
  const chooseFrom = (ref: string) => {
    const chosen = departments.find(department => department.ref === ref);
    show({ from: ref, to: to || (chosen?.successor ?? '') });
  };
  const options = departments.map(({ ref, title }) => ({
    value: ref,
    label: title,
  }));
  const successor = departments.find(({ ref }) => ref === to);

  return (
    <FormStack>
      <SelectField
        label={t('reorganisation.from')}
        empty={t('reorganisation.choose')}
        options={options}
        value={from}
        onChange={chooseFrom}
      />
      <SelectField
        label={t('reorganisation.to')}
        empty={t('reorganisation.choose')}
        error={from && from === to ? t('reorganisation.same') : undefined}
        options={options}
        value={to}
        onChange={ref => show({ from, to: ref })}
      />
      {from && successor && from !== to && (
        // Another choice is another move.
        <PlannedMove
          key={`${from} ${to}`}
          from={from}
          to={successor}
          note={note}
          onNote={setNote}
          onDone={move => {
            setNote('');
            show({ from: '', to: '' });
            onDone(move);
          }}
        />
      )}
    </FormStack>
  );
}
