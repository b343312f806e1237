import { useEffect, useState } from 'react';
import { LineField } from '@rathaus/rathaus-react';
import { euroText, parseEuro } from '../lib/money';
import { useText } from '../translations/useText';

/** Properties of {@link BudgetField}. */
export interface BudgetFieldProps {
  /** In cents. */
  value: number | undefined;
  onChange(budget: number | undefined): void;
}

/** The money there is, typed in as people write it. */
export function BudgetField(props: BudgetFieldProps) {
  const { value, onChange } = props;
  const t = useText();
  const [typed, setTyped] = useState('');
  useEffect(() => {
    // What is being typed stays as it is; another address brings another amount.
    setTyped(old => {
      if (parseEuro(old) === value) {
        return old;
      }
      return value === undefined ? '' : euroText(value);
    });
  }, [value]);
  const isWrong = typed.trim() !== '' && parseEuro(typed) === undefined;
  return (
    <LineField
      label={t('whatIf.budget')}
      inputMode="decimal"
      value={typed}
      maxLength={20}
      error={isWrong ? t('whatIf.budgetWrong') : undefined}
      onChange={text => {
        setTyped(text);
        const amount = parseEuro(text);
        if (amount !== undefined || text.trim() === '') {
          onChange(amount);
        }
      }}
    />
  );
}
