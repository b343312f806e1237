import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  Entity,
} from '@backstage/catalog-model';
import { DeferredEntity } from '@backstage/plugin-catalog-node';
import {
  ANNOTATION_SCHOOL_MISSING_SINCE,
  ANNOTATION_SCHOOL_NUMBER,
  schoolGroupName,
  SCHOOL_GROUP_TYPE,
} from '@rathaus/rathaus-common';
import { KnownSchool } from './followList';
import { School } from './school';
import { schoolTitles } from './schoolName';

/**
 * Marks the schools in the catalog's database as ours, and says where they
 * come from. Must stay the same forever.
 */
const SOURCE = 'nrw-schools';

/** As in the portal's other annotations. */
const ANNOTATION_MANAGED_BY = 'rathaus.portal/managed-by';
const ANNOTATION_PHONE = 'rathaus.portal/phone';

/** `Grundschule, Am Muster 1, 99999 Musterstadt` */
function description({ form, address }: School): string {
  const { street, postcode, town } = address;
  return [form.name, street, [postcode, town].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ');
}

/** The Group of a school. */
function schoolGroup(
  { school, missingSince }: KnownSchool,
  title: string,
  parent: string | undefined,
): Entity {
  const { number, homepage, email, phone } = school;
  const location = `${SOURCE}:${number}`;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: {
      name: schoolGroupName(number),
      title,
      description: description(school),
      annotations: {
        [ANNOTATION_LOCATION]: location,
        [ANNOTATION_ORIGIN_LOCATION]: location,
        [ANNOTATION_MANAGED_BY]: SOURCE,
        [ANNOTATION_SCHOOL_NUMBER]: number,
        ...(phone && { [ANNOTATION_PHONE]: phone }),
        ...(missingSince && {
          [ANNOTATION_SCHOOL_MISSING_SINCE]: missingSince,
        }),
      },
      ...(homepage && { links: [{ url: homepage, title: 'Homepage' }] }),
    },
    spec: {
      type: SCHOOL_GROUP_TYPE,
      profile: { displayName: title, ...(email && { email }) },
      ...(parent && { parent }),
      children: [],
      school: { ...school, ...(missingSince && { missingSince }) },
    },
  };
}

/**
 * Makes the catalog's Groups of schools, all at once since schools of the same
 * name have to be told apart.
 *
 * @param parent - ref of the group that they belong to
 */
export function schoolEntities(
  schools: KnownSchool[],
  parent: string | undefined,
): DeferredEntity[] {
  const titles = schoolTitles(schools.map(({ school }) => school));
  return schools.map(known => {
    const { number, name } = known.school;
    const title = titles.get(number) ?? name;
    return { entity: schoolGroup(known, title, parent), locationKey: SOURCE };
  });
}
