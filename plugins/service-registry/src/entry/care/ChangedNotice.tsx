import { formatDateTime, Notice, useEntityNames } from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import { useText } from '../../translations/useText';
import { changeRefs } from '../history/changeRefs';
import { ChangeList } from '../history/ChangeList';
import { useActorName } from '../history/useActorName';
import { ChangedMeanwhile } from './changedMeanwhile';

/** Says that the entry was changed meanwhile, and what is new: the person has to look again. */
export function ChangedNotice(props: { meanwhile: ChangedMeanwhile }) {
  const { by, at, changes } = props.meanwhile;
  const t = useText();
  const { nameOf } = useEntityNames([
    ...(by?.startsWith('user:') ? [by] : []),
    ...changeRefs(changes),
  ]);
  const actorName = useActorName(nameOf);
  return (
    <div role="alert">
      <Notice
        tone="warning"
        title={t('upkeep.changed.title', {
          who: actorName(by),
          when: formatDateTime(at),
        })}
      >
        <Typography gutterBottom>
          {changes.length > 0
            ? t('upkeep.changed.look')
            : t('upkeep.changed.nothing')}
        </Typography>
        {changes.length > 0 && (
          <ChangeList changes={changes} context={{ t, nameOf }} />
        )}
      </Notice>
    </div>
  );
}
