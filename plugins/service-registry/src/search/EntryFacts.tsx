import {
  EntryDocument,
  entryDocumentSchema,
} from '@rathaus/plugin-service-registry-common';
import { FoundDocument, StateChip } from '@rathaus/rathaus-react';
import FlagIcon from '@material-ui/icons/OutlinedFlag';
import { makeStyles } from '@material-ui/core/styles';
import { LifecycleChip } from '../chips/LifecycleChip';
import { RetiredChip } from '../chips/RetiredChip';
import { Text, useText } from '../translations/useText';

const useStyles = makeStyles(theme => ({
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 2),
    margin: theme.spacing(0.5, 0),
    padding: 0,
    listStyle: 'none',
    color: theme.palette.text.secondary,
  },
}));

/** "Dafür ist der Kreis zuständig"; nothing where it is the town. */
function responsibilitySentence(
  { responsibility }: EntryDocument,
  t: Text,
): string | undefined {
  return responsibility === 'stadt'
    ? undefined
    : t(`search.responsible.${responsibility}`);
}

/** What is shown of an entry, in use or retired. */
interface EntryProps {
  document: FoundDocument;
  isRetired?: boolean;
}

/** What an entry is, in which state, and whose business where it is not the town's. */
export function EntryFacts(props: EntryProps) {
  const classes = useStyles();
  const t = useText();
  const { data } = entryDocumentSchema.safeParse(props.document);
  if (!data) {
    return null;
  }
  const responsible = responsibilitySentence(data, t);
  return (
    <ul className={classes.facts}>
      <li>{t(`vocabulary.type.${data.entryType}`)}</li>
      <li>
        {props.isRetired ? (
          <RetiredChip />
        ) : (
          <LifecycleChip lifecycle={data.lifecycle} />
        )}
      </li>
      {responsible && (
        <li>
          <StateChip
            tone="warning"
            icon={<FlagIcon fontSize="inherit" />}
            label={[responsible, data.responsibleBody]
              .filter(Boolean)
              .join(': ')}
          />
        </li>
      )}
    </ul>
  );
}

/** What must be known before one goes there: that it is retired or switched off, or not the town's business. */
export function EntryNote(props: EntryProps) {
  const t = useText();
  const { data } = entryDocumentSchema.safeParse(props.document);
  if (!data) {
    return null;
  }
  const words = [
    props.isRetired
      ? t('list.result.retired')
      : data.closed && t(`vocabulary.lifecycle.${data.lifecycle}`),
    responsibilitySentence(data, t),
  ];
  return <>{words.filter(Boolean).join(' · ')}</>;
}

/** {@link EntryFacts} of an entry that was retired. */
export function RetiredEntryFacts(props: { document: FoundDocument }) {
  return <EntryFacts document={props.document} isRetired />;
}

/** {@link EntryNote} of an entry that was retired. */
export function RetiredEntryNote(props: { document: FoundDocument }) {
  return <EntryNote document={props.document} isRetired />;
}
