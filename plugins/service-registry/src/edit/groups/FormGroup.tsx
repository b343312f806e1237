import { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { SectionCard } from '@rathaus/rathaus-react';
import { useText } from '../../translations/useText';
import { GroupId, groupElementId } from '../lib/groups';

const useStyles = makeStyles(theme => ({
  group: { outline: 'none', scrollMarginTop: '8px' },
  fields: { display: 'grid', gap: theme.spacing(3), minWidth: 0 },
}));

/** A section of the form: its name, why it is asked, and its fields below each other. */
export function FormGroup(props: { group: GroupId; children: ReactNode }) {
  const { group, children } = props;
  const classes = useStyles();
  const t = useText();
  return (
    <div id={groupElementId(group)} tabIndex={-1} className={classes.group}>
      <SectionCard
        title={t(`edit.group.${group}.title`)}
        description={t(`edit.group.${group}.why`)}
      >
        <div className={classes.fields}>{children}</div>
      </SectionCard>
    </div>
  );
}
