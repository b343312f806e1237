import {
  FieldProblem,
  fieldProblem,
  line as lineSchema,
  parseFields,
  ProblemCode,
} from '@rathaus/rathaus-common';
import { addMonths, Day } from '@rathaus/rathaus-node';
import { Organisation } from '../../organisation/Organisation';
import { checkNotFarAhead } from '../../steps/checkDay';
import { NameIndex } from './NameIndex';
import { PostRow } from './postColumns';
import { readDay } from './readDay';

/** How a post is called unless the file says so. */
export const USUAL_TITLE = 'Digital Scout';
/** How long a deputy stands in when the file names no days, in months. */
const DEPUTY_MONTHS = 12;

/** What a row means. */
export interface PostClaim {
  department: string;
  title: string;
  /** Missing: the post is vacant. */
  office?: { person: string; from: Day; decision?: string };
  deputy?: { person: string; from: Day; to: Day };
}

/** What a row is read by. */
export interface RowContext {
  organisation: Organisation;
  departments: NameIndex;
  people: NameIndex;
  today: Day;
}

/** Collects what is wrong with a row while it is read. */
class RowReader {
  readonly problems: FieldProblem[] = [];

  constructor(private readonly context: RowContext) {}

  refuse(path: string, code: ProblemCode, params?: FieldProblem['params']) {
    this.problems.push(fieldProblem(path, code, params));
    return undefined;
  }

  find(path: string, text: string, index: NameIndex): string | undefined {
    const found = index.find(text);
    switch (found.is) {
      case 'one':
        return found.ref;
      case 'many':
        return this.refuse(path, 'ambiguous_match', {
          value: found.refs.join(', '),
        });
      default:
        return this.refuse(path, 'unknown_ref', { value: text });
    }
  }

  day(path: string, text: string, usual?: Day): Day | undefined {
    if (!text) {
      return usual ?? this.refuse(path, 'required');
    }
    return readDay(text) ?? this.refuse(path, 'invalid_date');
  }

  text(path: string, text: string, max: number): string | undefined {
    const parsed = parseFields(lineSchema({ max }), text);
    if (!parsed.ok) {
      this.problems.push(
        ...parsed.problems.map(problem => ({ ...problem, path })),
      );
      return undefined;
    }
    return parsed.value;
  }

  office(row: PostRow, department: string | undefined) {
    const { organisation, people, today } = this.context;
    const person = this.find('person', row.person, people);
    const from = this.day('from', row.from);
    const decision = row.decision
      ? this.text('decision', row.decision, 200)
      : undefined;
    if (from) {
      this.problems.push(...checkNotFarAhead('from', from, today));
    }
    if (person && department && !organisation.belongsTo(person, department)) {
      this.refuse('person', 'not_in_department');
    }
    return person && from
      ? { person, from, ...(decision && { decision }) }
      : undefined;
  }

  deputy(row: PostRow, scout: string | undefined) {
    const { people, today } = this.context;
    const person = this.find('deputy', row.deputy, people);
    const from = this.day('deputyFrom', row.deputyFrom, today);
    const to = this.day(
      'deputyTo',
      row.deputyTo,
      addMonths(from ?? today, DEPUTY_MONTHS),
    );
    if (from && to && to < from) {
      this.refuse('deputyTo', 'ends_before_start');
    }
    if (person && person === scout) {
      this.refuse('deputy', 'same_person');
    }
    return person && from && to ? { person, from, to } : undefined;
  }
}

/** Reads one row; every field that is wrong is named. */
export function readPostRow(
  row: PostRow,
  context: RowContext,
): { claim?: PostClaim; problems: FieldProblem[] } {
  const reader = new RowReader(context);
  if (row.surplus) {
    reader.refuse('', 'surplus_cells');
  }
  const department = row.department
    ? reader.find('department', row.department, context.departments)
    : reader.refuse('department', 'required');
  const title = row.title ? reader.text('title', row.title, 120) : USUAL_TITLE;
  const office = row.person ? reader.office(row, department) : undefined;
  if (!row.person && row.from) {
    // Since when it is vacant. Nothing comes of it, but a day that does not exist is a mistake all the same.
    reader.day('from', row.from);
  }
  const deputy =
    row.person && row.deputy ? reader.deputy(row, office?.person) : undefined;
  const { problems } = reader;
  return !problems.length && department && title
    ? {
        claim: {
          department,
          title,
          ...(office && { office }),
          ...(deputy && { deputy }),
        },
        problems,
      }
    : { problems };
}
