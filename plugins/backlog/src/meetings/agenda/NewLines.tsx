import { useMemo, useState } from 'react';
import { AgendaEntry, ItemCard } from '@rathaus/plugin-backlog-common';
import { LineField, RefsField, staticSource } from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../translations/useText';
import { itemLine, textLine } from '../lib/agenda';

const useStyles = makeStyles(theme => ({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    marginTop: theme.spacing(1),
  },
}));

/** Properties of {@link NewLines}. */
export interface NewLinesProps {
  cards: readonly ItemCard[];
  agenda: readonly AgendaEntry[];
  onAdd(line: AgendaEntry): void;
}

/** Adds to an agenda: items of the board, and lines of one's own. */
export function NewLines(props: NewLinesProps) {
  const { cards, agenda, onAdd } = props;
  const classes = useStyles();
  const t = useText();
  const [text, setText] = useState('');
  const source = useMemo(() => {
    const taken = new Set(
      agenda.map(entry => (entry.kind === 'item' ? entry.item : '')),
    );
    return staticSource(
      cards
        .filter(({ id }) => !taken.has(id))
        .map(({ id, number, title }) => ({
          value: id,
          label: `${number} ${title}`,
        })),
    );
  }, [cards, agenda]);
  const add = (kind: 'topic' | 'heading') => {
    onAdd(textLine(kind, text));
    setText('');
  };
  return (
    <>
      <RefsField
        label={t('agenda.addItem')}
        hint={t('agenda.itemHint')}
        source={source}
        values={[]}
        onChange={([id]) => {
          const card = cards.find(known => known.id === id);
          if (card) {
            onAdd(itemLine(card));
          }
        }}
      />
      <div>
        <LineField
          label={t('agenda.text')}
          maxLength={160}
          value={text}
          onChange={setText}
        />
        <div className={classes.buttons}>
          <Button
            variant="outlined"
            color="primary"
            disabled={text.trim() === ''}
            onClick={() => add('topic')}
          >
            {t('agenda.addTopic')}
          </Button>
          <Button
            variant="outlined"
            color="primary"
            disabled={text.trim() === ''}
            onClick={() => add('heading')}
          >
            {t('agenda.addHeading')}
          </Button>
        </div>
      </div>
    </>
  );
}
