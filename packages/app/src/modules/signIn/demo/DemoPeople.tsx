import { useId, useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { EmptyState, VisuallyHidden } from '@rathaus/rathaus-react';
import { signInTranslationRef } from '../translation';
import { PeopleList } from './PeopleList';
import { PersonButton } from './PersonButton';
import { DemoPerson } from './demoAuthClient';
import { findPeople, groupPeople } from './groupPeople';

/** With more people than this, a search field helps. */
const SEARCH_FROM = 12;

const useStyles = makeStyles(theme => ({
  search: { maxWidth: 480, marginBottom: theme.spacing(4) },
  groups: { columnWidth: 310, columnGap: theme.spacing(3) },
}));

/** Properties of {@link DemoPeople}. */
export interface DemoPeopleProps {
  people: DemoPerson[];
  /** Entity reference of who was chosen last in this browser. */
  last: string | undefined;
  /** A choice has been made and is being carried out. */
  busy: boolean;
  onChoose: (person: DemoPerson) => void;
}

/** The example people, grouped by what they are; who was chosen last comes first. */
export function DemoPeople(props: DemoPeopleProps) {
  const { people, busy, onChoose } = props;
  const classes = useStyles();
  const id = useId();
  const { t } = useTranslationRef(signInTranslationRef);
  const [search, setSearch] = useState('');
  const found = findPeople(people, search);
  const last = people.find(person => person.userRef === props.last);

  const buttons = (group: DemoPerson[]) =>
    group.map(person => (
      <li key={person.userRef}>
        <PersonButton person={person} disabled={busy} onChoose={onChoose} />
      </li>
    ));

  return (
    <>
      {people.length > SEARCH_FROM && (
        <TextField
          id={id}
          className={classes.search}
          fullWidth
          type="search"
          variant="outlined"
          label={t('demo.search')}
          placeholder={t('demo.searchHelp')}
          value={search}
          onChange={event => setSearch(event.target.value)}
        />
      )}
      <div role="status">
        <VisuallyHidden>
          {busy
            ? t('demo.busy')
            : search && t('demo.found', { count: found.length })}
        </VisuallyHidden>
      </div>
      <div className={classes.groups}>
        {last && !search && (
          <PeopleList title={t('demo.last')}>{buttons([last])}</PeopleList>
        )}
        {groupPeople(found).map(group => (
          <PeopleList key={group.roleLabel} title={group.roleLabel}>
            {buttons(group.people)}
          </PeopleList>
        ))}
      </div>
      {found.length === 0 && (
        <EmptyState
          action={
            <Button
              variant="outlined"
              color="primary"
              onClick={() => setSearch('')}
            >
              {t('demo.clear')}
            </Button>
          }
        >
          {t('demo.nobody')}
        </EmptyState>
      )}
    </>
  );
}
