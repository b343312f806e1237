import { DayFigures, DepartmentFigures } from '@rathaus/plugin-scouts-common';
import { Day, inBatches } from '@rathaus/rathaus-node';
import { Knex } from 'knex';

/** Keeps one row of figures a day and department. */
export interface FigureStore {
  /** Writes the figures of a day, over those that the day has already. */
  put(day: Day, figures: DepartmentFigures[]): Promise<void>;
  /** The sums of all departments, one row a day, oldest first. */
  totalsSince(day: Day): Promise<DayFigures[]>;
}

/** Row of table `department_figures`. */
interface FigureRow {
  day: string;
  department: string;
  posts: number;
  vacant_posts: number;
  posts_in_procedure: number;
  entries: number;
  overdue_entries: number;
  incomplete_entries: number;
  doubtful_entries: number;
  open_proposals: number;
}

const COLUMNS = {
  posts: 'posts',
  vacantPosts: 'vacant_posts',
  postsInProcedure: 'posts_in_procedure',
  entries: 'entries',
  overdueEntries: 'overdue_entries',
  incompleteEntries: 'incomplete_entries',
  doubtfulEntries: 'doubtful_entries',
  openProposals: 'open_proposals',
} as const;

function toRow(day: Day, figures: DepartmentFigures): FigureRow {
  return {
    day,
    department: figures.department,
    posts: figures.posts,
    vacant_posts: figures.vacantPosts,
    posts_in_procedure: figures.postsInProcedure,
    entries: figures.entries,
    overdue_entries: figures.overdueEntries,
    incomplete_entries: figures.incompleteEntries,
    doubtful_entries: figures.doubtfulEntries,
    open_proposals: figures.openProposals,
  };
}

/** Keeps figures in the plugin's own database. */
export class DatabaseFigureStore implements FigureStore {
  constructor(private readonly knex: Knex) {}

  async put(day: Day, figures: DepartmentFigures[]): Promise<void> {
    for (const batch of inBatches(figures.map(row => toRow(day, row)))) {
      // Several replicas may write the same day: the last one is as good.
      await this.knex<FigureRow>('department_figures')
        .insert(batch)
        .onConflict(['day', 'department'])
        .merge();
    }
  }

  async totalsSince(day: Day): Promise<DayFigures[]> {
    const rows = await this.knex<FigureRow>('department_figures')
      .where('day', '>=', day)
      .groupBy('day')
      .orderBy('day')
      .select('day')
      .sum(COLUMNS);
    // PostgreSQL hands out sums as text.
    return rows.map((row: Record<string, string | number>) => ({
      day: String(row.day),
      posts: Number(row.posts),
      vacantPosts: Number(row.vacantPosts),
      postsInProcedure: Number(row.postsInProcedure),
      entries: Number(row.entries),
      overdueEntries: Number(row.overdueEntries),
      incompleteEntries: Number(row.incompleteEntries),
      doubtfulEntries: Number(row.doubtfulEntries),
      openProposals: Number(row.openProposals),
    }));
  }
}
