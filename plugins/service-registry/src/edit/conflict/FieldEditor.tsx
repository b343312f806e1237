import { ReactElement } from 'react';
import { useCatalogSource } from '@rathaus/rathaus-react';
import { FieldKind, fieldKind } from '../../lib/fields';
import { useText } from '../../translations/useText';
import { AreaField } from '../fields/AreaField';
import { CheckboxesField } from '../fields/CheckboxesField';
import { DateField } from '../fields/DateField';
import { LineField } from '../fields/LineField';
import { LinksField } from '../fields/LinksField';
import { TagsField } from '../fields/TagsField';
import { useChoices } from '../fields/useChoices';
import { VocabularyField } from '../fields/VocabularyField';
import { OwnerField } from '../groups/OwnerField';
import { FieldPath, isListPath, isTextPath } from '../lib/formValues';
import { PickerField, PickerListField } from '../pickers/PickerField';
import { useEntrySource } from '../sources/useEntrySource';
import { useReferenceSource } from '../sources/useReferenceSource';
import { useFormEnvironment } from '../state/FormEnvironment';

function ReferenceEditor(props: { path: FieldPath; list: 'leika' | 'ozg' }) {
  const { path, list } = props;
  const t = useText();
  const source = useReferenceSource(list);
  const hint = t(`edit.picker.${list}`);
  return isListPath(path) ? (
    <PickerListField path={path} source={source} hint={hint} />
  ) : (
    <>{isTextPath(path) && <PickerField {...{ path, source, hint }} />}</>
  );
}

function EntityEditor(props: { path: FieldPath }) {
  const { path } = props;
  const t = useText();
  const { entryName } = useFormEnvironment();
  const people = useCatalogSource(
    path === 'assignedScout' ? 'User' : 'User,Group',
  );
  const interfaces = useCatalogSource('API');
  const entries = useEntrySource(entryName);
  if (path === 'owner') {
    return <OwnerField />;
  }
  if (isListPath(path)) {
    const source = path === 'dependsOn' ? entries : interfaces;
    return (
      <PickerListField {...{ path, source }} hint={t('edit.picker.name')} />
    );
  }
  return isTextPath(path) ? (
    <PickerField path={path} source={people} hint={t('edit.picker.person')} />
  ) : null;
}

function AudienceEditor() {
  const choices = useChoices('audience');
  return <CheckboxesField path="audiences" choices={choices} />;
}

/** The input for a field by what its value is, outside of the form's sections. */
export function FieldEditor(props: { path: FieldPath }): ReactElement | null {
  const { path } = props;
  const kind: FieldKind = fieldKind(path);
  switch (kind.is) {
    case 'links':
      return <LinksField />;
    case 'ref':
    case 'refList':
      return <EntityEditor path={path} />;
    case 'key':
    case 'keyList':
      return <ReferenceEditor path={path} list={kind.list} />;
    case 'choiceList':
      return <AudienceEditor />;
    case 'textList':
      return isListPath(path) ? <TagsField path={path} /> : null;
    default:
  }
  if (!isTextPath(path)) {
    return null;
  }
  switch (kind.is) {
    case 'choice':
      return <VocabularyField path={path} vocabulary={kind.vocabulary} />;
    case 'longText':
      return <AreaField path={path} rows={6} />;
    case 'date':
      return <DateField path={path} />;
    default:
      return <LineField path={path} />;
  }
}
