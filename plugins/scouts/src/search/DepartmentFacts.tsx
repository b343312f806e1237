import { departmentDocumentSchema } from '@rathaus/plugin-scouts-common';
import { FoundDocument } from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import { useText } from '../translations/useText';

/** Who may be asked in a unit, and that posts are vacant there. */
export function DepartmentNote(props: { document: FoundDocument }) {
  const t = useText();
  const { data } = departmentDocumentSchema.safeParse(props.document);
  if (!data) {
    return null;
  }
  const words = [
    data.scouts.join(', '),
    data.vacantPosts > 0 &&
      t('search.vacant', {
        count: data.vacantPosts,
        number: String(data.vacantPosts),
      }),
  ];
  return <>{words.filter(Boolean).join(' · ')}</>;
}

/** The same below the title. */
export function DepartmentFacts(props: { document: FoundDocument }) {
  return (
    <Typography color="textSecondary">
      <DepartmentNote {...props} />
    </Typography>
  );
}
