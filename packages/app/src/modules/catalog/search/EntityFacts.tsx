import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { SCHOOL_GROUP_TYPE } from '@rathaus/rathaus-common';
import { FoundDocument } from '@rathaus/rathaus-react';
import { z } from 'zod';
import { catalogPagesTranslationRef } from '../translation';
import { useKindName } from '../useKindName';
import { useSpecWord } from '../useSpecWord';

const documentSchema = z.object({
  kind: z.string(),
  type: z.string(),
  lifecycle: z.string(),
});

/** What an entity is, and in which state. */
export function EntityFacts(props: { document: FoundDocument }) {
  const { t } = useTranslationRef(catalogPagesTranslationRef);
  const kindName = useKindName();
  const word = useSpecWord();
  const { data } = documentSchema.safeParse(props.document);
  if (!data) {
    return null;
  }
  const { kind, type, lifecycle } = data;
  const what = () => {
    switch (kind) {
      case 'Component':
        return word.type(type);
      case 'Group':
        return type === SCHOOL_GROUP_TYPE ? t('search.school') : kindName(kind);
      default:
        return kindName(kind);
    }
  };
  return (
    <Typography color="textSecondary">
      {[what(), word.lifecycle(lifecycle)].filter(Boolean).join(' · ')}
    </Typography>
  );
}
