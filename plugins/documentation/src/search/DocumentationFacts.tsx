import Typography from '@material-ui/core/Typography';
import { documentationDocumentSchema } from '@rathaus/plugin-documentation-common';
import { FoundDocument } from '@rathaus/rathaus-react';

/** The documentation that a page belongs to, where its title alone might not be enough. */
export function DocumentationNote(props: { document: FoundDocument }) {
  const { data } = documentationDocumentSchema.safeParse(props.document);
  return data && data.documentation !== data.title ? (
    <>{data.documentation}</>
  ) : null;
}

/** The same below the title. */
export function DocumentationFacts(props: { document: FoundDocument }) {
  return (
    <Typography color="textSecondary">
      <DocumentationNote {...props} />
    </Typography>
  );
}
