import {
  germanPostcode,
  mailAddress,
  phoneNumber,
  SchoolSpec,
  schoolSpecSchema,
  webAddress,
} from '@rathaus/rathaus-common';
import { z } from 'zod';
import { listDay } from './listDay';
import { ListRow } from './listRows';
import { schoolForm } from './schoolForms';
import { officialName, schoolName } from './schoolName';

/** A school as the list has it, which does not say that a school is missing. */
export const schoolSchema = schoolSpecSchema.omit({ missingSince: true });
export type School = Omit<SchoolSpec, 'missingSince'>;

/** What came of a row. */
export interface SchoolReading {
  /** Missing when the row is too broken to be a school. */
  school?: School;
  /** What is wrong with the row, as sentences that name the school. */
  problems: string[];
}

/** What the list says about whether a school goes on (Schulbetriebsschlüssel). */
const IN_OPERATION = '1';
const CLOSING = '2';

/** The list often leaves the scheme out. */
function withScheme(address: string): string {
  return /^[a-z]+:\/\//i.test(address) ? address : `http://${address}`;
}

/** Reads the values of one row and remembers what is wrong with them. */
class RowReader {
  readonly problems: string[] = [];

  constructor(private readonly row: ListRow) {}

  get name(): string {
    return `${this.row.cell('number')} (line ${this.row.line})`;
  }

  say(problem: string): void {
    this.problems.push(`School ${this.name}: ${problem}`);
  }

  /** A value that is worth nothing when it is malformed. */
  optional(
    schema: z.ZodType<string>,
    value: string,
    what: string,
  ): string | undefined {
    if (!value) {
      return undefined;
    }
    const result = schema.safeParse(value);
    if (!result.success) {
      this.say(`"${value}" is no ${what}, it is left out`);
    }
    return result.data;
  }

  /** The day is the first one, or the last one of a school that closes. */
  days(): Pick<School, 'openedOn' | 'closedOn'> {
    const key = this.row.cell('operationKey');
    const text = this.row.cell('operationDate');
    if (key !== IN_OPERATION && key !== CLOSING) {
      this.say(`"${key}" is no known Schulbetriebsschlüssel`);
      return {};
    }
    const day = text ? listDay(text) : undefined;
    if (!day && (text || key === CLOSING)) {
      this.say(`"${text}" is no day, it is left out`);
    }
    return key === CLOSING ? { closedOn: day } : { openedOn: day };
  }
}

/** Spreadsheets drop the zero in front. */
function municipalityOf(row: ListRow): string {
  return row.cell('municipality').padStart(8, '0');
}

/** What the filter of the configuration is asked about. */
export interface SchoolHome {
  /** Gemeindeschlüssel. */
  municipality: string;
  /** Trägernummer. */
  operator: string;
}

/** Whose school a row is about. */
export function homeOf(row: ListRow): SchoolHome {
  return {
    municipality: municipalityOf(row),
    operator: row.cell('operatorNumber'),
  };
}

/**
 * Makes a school of a row of the list.
 *
 * @param operatorNames - names by Trägernummer, for a list that has none
 */
export function readSchool(
  row: ListRow,
  operatorNames: Record<string, string>,
): SchoolReading {
  const reader = new RowReader(row);
  if (row.misplaced) {
    reader.say('more values than columns, the row is left out');
    return { problems: reader.problems };
  }
  const optional = (value: string) => value || undefined;
  const number = row.cell('number');
  const names = [row.cell('name1'), row.cell('name2'), row.cell('name3')];
  const shortName = row.cell('shortName');
  const operator = row.cell('operatorNumber');
  const homepage = row.cell('homepage');
  const result = schoolSchema.safeParse({
    number,
    name: schoolName(names) || shortName || `Schule ${number}`,
    officialName: officialName(names) || shortName || `Schule ${number}`,
    shortName: optional(shortName),
    form: schoolForm(row.cell('form'), row.cell('formKey')),
    address: {
      street: optional(row.cell('street')),
      postcode: reader.optional(
        germanPostcode,
        row.cell('postcode'),
        'postcode',
      ),
      town: optional(row.cell('town')),
      district: optional(row.cell('district')),
    },
    homepage: reader.optional(
      webAddress,
      homepage && withScheme(homepage),
      'web address',
    ),
    email: reader.optional(mailAddress, row.cell('email'), 'mail address'),
    phone: reader.optional(
      phoneNumber,
      [row.cell('areaCode'), row.cell('phone')].filter(Boolean).join(' '),
      'phone number',
    ),
    operator: {
      number: operator,
      name: optional(row.cell('operatorName')) ?? operatorNames[operator],
    },
    municipality: municipalityOf(row),
    ...reader.days(),
  });
  if (!result.success) {
    const paths = result.error.issues.map(({ path }) => path.join('.'));
    reader.say(`wrong ${paths.join(', ')}, the row is left out`);
  }
  return { school: result.data, problems: reader.problems };
}
