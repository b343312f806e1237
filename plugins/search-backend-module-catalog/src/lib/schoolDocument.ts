import { Entity } from '@backstage/catalog-model';
import { SchoolDocument } from '@rathaus/plugin-search-common';
import {
  DepartmentTree,
  lines,
  toEntityDocument,
} from '@rathaus/plugin-search-node';
import {
  ANNOTATION_SCHOOL_NUMBER,
  SchoolSpec,
  schoolOf,
  schoolState,
} from '@rathaus/rathaus-common';

function addressOf({ address }: SchoolSpec): string {
  const { street, postcode, town } = address;
  return [street, [postcode, town].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ');
}

/**
 * What the search keeps of a school.
 *
 * @param today - `YYYY-MM-DD`
 */
export function toSchoolDocument(
  group: Entity,
  departments: DepartmentTree,
  today: string,
): SchoolDocument {
  const document = toEntityDocument(group, departments);
  const school = schoolOf(group.spec);
  if (!school) {
    const number = group.metadata.annotations?.[ANNOTATION_SCHOOL_NUMBER];
    return {
      ...document,
      keys: number ? [number] : [],
      number: number ?? null,
      form: null,
      address: '',
    };
  }
  const address = addressOf(school);
  const names = [
    school.officialName,
    school.shortName,
    document.title,
    ...document.aliases,
  ].filter(name => name !== undefined && name !== school.name);
  return {
    ...document,
    title: school.name,
    aliases: [...new Set(names)].filter(name => name !== undefined),
    keys: [school.number],
    keywords: lines(
      school.form.name,
      school.address.district,
      school.operator.name,
      document.keywords,
    ),
    // The catalog's description of a school has its address already.
    text: document.text.includes(address)
      ? document.text
      : lines(document.text, address),
    closed: schoolState(school, today) === 'closed',
    number: school.number,
    form: school.form.name,
    address,
  };
}
