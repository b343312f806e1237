import { LineField, SelectField } from '@rathaus/rathaus-react';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../translations/useText';
import { dayOf, presetOf, SINCE_PRESET_NAMES } from './lib/since';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: theme.spacing(1, 2),
  },
}));

/** Properties of {@link SinceChooser}. */
export interface SinceChooserProps {
  /** Calendar days. */
  today: string;
  since: string;
  onChange(day: string): void;
}

/** Since when: one of the usual beginnings, or any day. */
export function SinceChooser(props: SinceChooserProps) {
  const { today, since, onChange } = props;
  const classes = useStyles();
  const t = useText();
  return (
    <div className={classes.root}>
      <SelectField
        label={t('changes.since')}
        value={presetOf(since, today) ?? ''}
        empty={t('changes.since.other')}
        options={SINCE_PRESET_NAMES.map(preset => ({
          value: preset,
          label: t(`changes.since.${preset}`),
        }))}
        onChange={chosen => {
          const preset = SINCE_PRESET_NAMES.find(name => name === chosen);
          if (preset) {
            onChange(dayOf(preset, today));
          }
        }}
      />
      <LineField
        type="date"
        label={t('changes.day')}
        value={since}
        onChange={onChange}
      />
    </div>
  );
}
