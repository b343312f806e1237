import { useEffect, useRef, useState } from 'react';
import Button from '@material-ui/core/Button';
import AddIcon from '@material-ui/icons/Add';
import { makeStyles } from '@material-ui/core/styles';
import { wordFor } from '../../lib/fields';
import { useText } from '../../translations/useText';
import { moveItem, removeItem, replaceItem } from '../lib/listItems';
import { useField } from '../state/useField';
import { FieldFrame } from './FieldFrame';
import { LinkEditor } from './LinkEditor';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: {
    marginBottom: theme.spacing(2),
    paddingBottom: theme.spacing(2),
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
}));

/** The links of an entry, in the order in which the entry's page shows them. */
export function LinksField() {
  const classes = useStyles();
  const t = useText();
  const { value: links, problems, change, leave } = useField('links');
  const list = useRef<HTMLUListElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  // After adding or moving, the focus goes where the person's attention is.
  const [focusAt, setFocusAt] = useState<number>();
  useEffect(() => {
    if (focusAt !== undefined) {
      list.current?.children[focusAt]?.querySelector('input')?.focus();
      setFocusAt(undefined);
    }
  }, [focusAt]);

  const move = (index: number, by: number) => {
    change(moveItem(links, index, by));
    setFocusAt(index + by);
  };
  const remove = (index: number) => {
    change(removeItem(links, index));
    if (links.length > 1) {
      setFocusAt(Math.min(index, links.length - 2));
    } else {
      addButton.current?.focus();
    }
  };
  const add = () => {
    change([
      ...links,
      {
        title: '',
        url: '',
        purpose: links.length === 0 ? 'oeffnen' : 'information',
      },
    ]);
    setFocusAt(links.length);
  };

  return (
    <FieldFrame
      grouped
      path="links"
      help={t('edit.help.links', {
        purpose: wordFor(t, 'linkPurpose', 'oeffnen'),
      })}
      problems={problems.filter(({ path }) => path === 'links')}
    >
      {({ id }) => (
        <>
          <ul ref={list} className={classes.list}>
            {links.map((link, index) => (
              <li key={index} className={classes.item}>
                <LinkEditor
                  index={index}
                  count={links.length}
                  link={link}
                  problems={problems.filter(({ path }) =>
                    path.startsWith(`links.${index}.`),
                  )}
                  onChange={changed =>
                    change(replaceItem(links, index, changed))
                  }
                  onLeave={leave}
                  onMove={by => move(index, by)}
                  onRemove={() => remove(index)}
                />
              </li>
            ))}
          </ul>
          <Button
            id={id}
            ref={addButton}
            variant="outlined"
            color="primary"
            startIcon={<AddIcon />}
            onClick={add}
          >
            {t('edit.links.add')}
          </Button>
        </>
      )}
    </FieldFrame>
  );
}
