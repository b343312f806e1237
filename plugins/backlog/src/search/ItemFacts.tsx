import { makeStyles } from '@material-ui/core/styles';
import {
  ColumnKind,
  ItemDocument,
  itemDocumentSchema,
} from '@rathaus/plugin-backlog-common';
import { FoundDocument, StateChip, Tone } from '@rathaus/rathaus-react';
import { Text, useText } from '../translations/useText';

/** More schools than that are counted, not named. */
const NAMED_SCHOOLS = 3;

const TONES: Record<ColumnKind, Tone> = {
  inbox: 'neutral',
  backlog: 'neutral',
  active: 'info',
  done: 'success',
  declined: 'danger',
};

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

function schoolWords({ schools }: ItemDocument, t: Text): string {
  const named = schools.slice(0, NAMED_SCHOOLS).join(', ');
  const more = schools.length - NAMED_SCHOOLS;
  return more > 0
    ? t('search.schoolsAndMore', { schools: named, more })
    : named;
}

function fundingWords(
  { programme, fundingState }: ItemDocument,
  t: Text,
): string {
  return programme && fundingState
    ? t('search.programme', {
        programme,
        state: t(`funding.state.${fundingState}`),
      })
    : '';
}

/** Where an item stands: its number and board, its column, for which schools it is and who pays. */
export function ItemFacts(props: { document: FoundDocument }) {
  const classes = useStyles();
  const t = useText();
  const { data } = itemDocumentSchema.safeParse(props.document);
  if (!data) {
    return null;
  }
  const words = [schoolWords(data, t), data.category, fundingWords(data, t)];
  return (
    <ul className={classes.facts}>
      <li>
        {data.number} · {data.boardTitle}
      </li>
      <li>
        <StateChip tone={TONES[data.columnKind]} label={data.column} />
      </li>
      {words.map(word => word && <li key={word}>{word}</li>)}
    </ul>
  );
}

/** The number, and where it stands. */
export function ItemNote(props: { document: FoundDocument }) {
  const { data } = itemDocumentSchema.safeParse(props.document);
  return data ? (
    <>
      {data.number} · {data.column}
    </>
  ) : null;
}
