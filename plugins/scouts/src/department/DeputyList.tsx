import { PostView } from '@rathaus/plugin-scouts-common';
import { formatDate, StateChip, today } from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { deputiesFrom } from '../lib/deputies';
import { PersonLink } from '../people/PersonLink';
import { personName } from '../people/personName';
import { ChosenStep } from '../steps/ChosenStepDialog';
import { useText } from '../translations/useText';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  deputy: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 1),
  },
}));

/** Properties of {@link DeputyList}. */
export interface DeputyListProps {
  post: PostView;
  onChoose(step: ChosenStep): void;
}

/** Who stands in now or soon; nothing when nobody does. */
export function DeputyList(props: DeputyListProps) {
  const { post, onChoose } = props;
  const classes = useStyles();
  const t = useText();
  const day = today();
  const deputies = deputiesFrom(post, day);
  if (deputies.length === 0) {
    return null;
  }
  return (
    <ul className={classes.list}>
      {deputies.map(({ id, person, personName: known, from, to }) => {
        const name = personName(t, person, known);
        return (
          <li key={id} className={classes.deputy}>
            <PersonLink person={person} name={known} />
            <span>
              {t('department.deputy.range', {
                from: formatDate(from),
                to: formatDate(to),
              })}
            </span>
            {from <= day && (
              <StateChip label={t('department.deputy.now')} tone="info" />
            )}
            {post.allowedActions.includes('removeDeputy') && (
              <Button
                size="small"
                aria-label={t('department.deputy.removeOf', { name })}
                onClick={() =>
                  onChoose({ step: 'removeDeputy', deputyId: id, name })
                }
              >
                {t('department.deputy.remove')}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
