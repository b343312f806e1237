import { SelectField } from '@rathaus/rathaus-react';
import { makeStyles } from '@material-ui/core/styles';
import { useBoard } from '../board/context/BoardContext';
import { useText } from '../translations/useText';
import { BudgetField } from './BudgetField';
import { COUNTED, openColumns, Question } from './lib/whatIfParams';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))',
    gap: theme.spacing(2),
    maxWidth: 880,
  },
}));

/** Properties of {@link QuestionFields}. */
export interface QuestionFieldsProps {
  question: Question;
  onChange(question: Question): void;
}

/** How much money, for which column, and what of each item it has to pay. */
export function QuestionFields(props: QuestionFieldsProps) {
  const { question, onChange } = props;
  const classes = useStyles();
  const t = useText();
  const { board } = useBoard();
  return (
    <div className={classes.root}>
      <BudgetField
        value={question.budget}
        onChange={budget => onChange({ ...question, budget })}
      />
      <SelectField
        label={t('whatIf.column')}
        value={question.column}
        options={openColumns(board).map(({ id, title }) => ({
          value: id,
          label: title,
        }))}
        onChange={column => onChange({ ...question, column })}
      />
      <SelectField
        label={t('whatIf.counted')}
        value={question.counted}
        options={COUNTED.map(value => ({
          value,
          label: t(`whatIf.counted.${value}`),
        }))}
        onChange={chosen => {
          const counted = COUNTED.find(value => value === chosen);
          if (counted) {
            onChange({ ...question, counted });
          }
        }}
      />
    </div>
  );
}
