import { DepartmentDetail } from '@rathaus/plugin-scouts-common';
import { SectionCard } from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { PersonLink } from '../people/PersonLink';
import { useText } from '../translations/useText';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** Who leads the department, and so confirms nominations. */
export function HeadsCard(props: { heads: DepartmentDetail['heads'] }) {
  const { heads } = props;
  const classes = useStyles();
  const t = useText();
  return (
    <SectionCard title={t('department.heads')}>
      {heads.length === 0 && (
        <Typography color="textSecondary">
          {t('department.heads.empty')}
        </Typography>
      )}
      <ul className={classes.list}>
        {heads.map(({ person, personName }) => (
          <li key={person}>
            <PersonLink person={person} name={personName} />
          </li>
        ))}
      </ul>
    </SectionCard>
  );
}
