import Typography from '@material-ui/core/Typography';
import { sectionDocumentSchema } from '@rathaus/plugin-handbook-common';
import { FoundDocument } from '@rathaus/rathaus-react';

/** The page that a section stands on, where its title alone might not be enough. */
export function SectionNote(props: { document: FoundDocument }) {
  const { data } = sectionDocumentSchema.safeParse(props.document);
  return data && data.pageTitle !== data.title ? <>{data.pageTitle}</> : null;
}

/** The same below the title. */
export function SectionFacts(props: { document: FoundDocument }) {
  return (
    <Typography color="textSecondary">
      <SectionNote {...props} />
    </Typography>
  );
}
