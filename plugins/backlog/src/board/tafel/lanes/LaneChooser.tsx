import { SelectField } from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../../translations/useText';
import { useBoardFrame } from '../../context/BoardFrame';
import { LaneKind } from './lib/lanes';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: theme.spacing(1, 2),
    marginBottom: theme.spacing(2),
    '@media print': { display: 'none' },
  },
  help: { flex: '1 1 300px', maxWidth: '70ch' },
}));

/** Properties of {@link LaneChooser}. */
export interface LaneChooserProps {
  kinds: readonly LaneKind[];
  kind: LaneKind | undefined;
  onChange(kind: LaneKind | undefined): void;
}

/** Whether the board has lanes, and what they stand for. */
export function LaneChooser(props: LaneChooserProps) {
  const { kinds, kind, onChange } = props;
  const classes = useStyles();
  const t = useText();
  const { canWrite } = useBoardFrame();
  return (
    <div className={classes.root}>
      <SelectField
        label={t('lanes.label')}
        value={kind ?? ''}
        empty={t('lanes.off')}
        options={kinds.map(value => ({
          value,
          label: t(`lanes.by.${value}`),
        }))}
        onChange={chosen => onChange(kinds.find(value => value === chosen))}
      />
      {kind && canWrite && (
        <Typography
          variant="body2"
          color="textSecondary"
          className={classes.help}
        >
          {t(`lanes.help.${kind}`)}
        </Typography>
      )}
    </div>
  );
}
