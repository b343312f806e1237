import { SelectField } from '@rathaus/rathaus-react';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../translations/useText';
import { FIGURE_WORDS, FIGURES, FigureWord } from './lib/figures';

const useStyles = makeStyles(theme => ({
  choice: {
    maxWidth: 360,
    marginBottom: theme.spacing(3),
    '@media print': { display: 'none' },
  },
}));

/** Properties of {@link FigureChoice}. */
export interface FigureChoiceProps {
  value: FigureWord;
  onChange(figure: FigureWord): void;
}

/** Which figure the picture shows. */
export function FigureChoice(props: FigureChoiceProps) {
  const { value, onChange } = props;
  const classes = useStyles();
  const t = useText();
  return (
    <div className={classes.choice}>
      <SelectField
        label={t('overview.chosen')}
        value={value}
        options={FIGURE_WORDS.map(word => ({
          value: word,
          label: t(`overview.figure.${FIGURES[word]}`),
        }))}
        onChange={chosen => {
          const word = FIGURE_WORDS.find(known => known === chosen);
          if (word) {
            onChange(word);
          }
        }}
      />
    </div>
  );
}
