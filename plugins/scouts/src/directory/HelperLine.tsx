import { Department } from '@rathaus/plugin-scouts-common';
import Typography from '@material-ui/core/Typography';
import { personName } from '../people/personName';
import { useText } from '../translations/useText';

/** Who helps a department that has nobody of its own in office; nothing for one that has. */
export function HelperLine(props: { effective: Department['effective'] }) {
  const { source, group, groupTitle, people } = props.effective;
  const t = useText();
  const unit = groupTitle ?? group;
  if (source === 'department' || source === 'assigned') {
    return null;
  }
  return (
    <Typography component="div" variant="body2" color="textSecondary">
      {source === 'parent'
        ? t('directory.helper.parent', {
            unit,
            names: people
              .map(({ person, personName: name }) =>
                personName(t, person, name),
              )
              .join(', '),
          })
        : t('directory.helper.cdoOffice', { unit })}
    </Typography>
  );
}
