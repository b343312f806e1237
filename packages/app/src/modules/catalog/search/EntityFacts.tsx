import Typography from '@material-ui/core/Typography';
import { entityDocumentSchema } from '@rathaus/plugin-search-common';
import { FoundDocument } from '@rathaus/rathaus-react';
import { useKindName } from '../useKindName';
import { useSpecWord } from '../useSpecWord';

/** What an entity is, and in which state. */
export function EntityFacts(props: { document: FoundDocument }) {
  const kindName = useKindName();
  const word = useSpecWord();
  const { data } = entityDocumentSchema.safeParse(props.document);
  if (!data) {
    return null;
  }
  const { kind, type, lifecycle } = data;
  const what = kind === 'Component' ? word.type(type) : kindName(kind);
  return (
    <Typography color="textSecondary">
      {[what, word.lifecycle(lifecycle)].filter(Boolean).join(' · ')}
    </Typography>
  );
}
