import { entityRef, isCalendarDate, line } from '@rathaus/rathaus-common';
import { addDays, Day } from '@rathaus/rathaus-node';
import fs from 'node:fs/promises';
import path from 'node:path';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';

/** A day: `2026-11-22`, or days from today such as -120, so that an example stays fresh. */
const seedDay = z.union([
  z.int(),
  z.string().refine(isCalendarDate, { error: 'must be a day or a number' }),
]);

/** File format: a list of posts. */
const seedFileSchema = z.array(
  z.strictObject({
    department: entityRef('group'),
    title: line({ max: 120 }).default('Digital Scout'),
    /** Who holds the office, since when. */
    person: entityRef('user').optional(),
    from: seedDay.default(-365),
    decision: line({ max: 200 }).optional(),
    deputies: z
      .array(
        z.strictObject({
          person: entityRef('user'),
          from: seedDay,
          to: seedDay,
        }),
      )
      .default([]),
    /** Somebody on the way to the office; instead of `person`. */
    nominee: z
      .strictObject({
        person: entityRef('user'),
        state: z.enum(['nominated', 'confirmed', 'accepted']),
      })
      .optional(),
    /** First day without anybody in office; instead of `person`. */
    vacantSince: seedDay.optional(),
  }),
);

/** An example post, with real days. */
export interface SeedPost {
  department: string;
  title: string;
  office?: { person: string; from: Day; decision?: string };
  deputies: Array<{ person: string; from: Day; to: Day }>;
  nominee?: { person: string; state: 'nominated' | 'confirmed' | 'accepted' };
  vacantSince?: Day;
}

async function filesOf(target: string): Promise<string[]> {
  const stat = await fs.stat(target);
  if (!stat.isDirectory()) {
    return [target];
  }
  const names = await fs.readdir(target);
  return names
    .filter(name => /\.ya?ml$/.test(name))
    .sort()
    .map(name => path.join(target, name));
}

/**
 * Reads example posts.
 *
 * @param target - YAML file, or a folder of them
 * @throws Error naming the file and what is wrong
 */
export async function readSeed(
  target: string,
  today: Day,
): Promise<SeedPost[]> {
  const dayOf = (day: string | number) =>
    typeof day === 'number' ? addDays(today, day) : day;
  const posts: SeedPost[] = [];
  for (const file of await filesOf(target)) {
    const parsed = seedFileSchema.safeParse(
      parseYaml(await fs.readFile(file, 'utf8')),
    );
    if (!parsed.success) {
      throw new Error(
        `Example posts in ${file}:\n${z.prettifyError(parsed.error)}`,
      );
    }
    posts.push(
      ...parsed.data.map(
        ({ person, from, decision, deputies, vacantSince, ...rest }) => ({
          ...rest,
          ...(person && {
            office: {
              person,
              from: dayOf(from),
              ...(decision && { decision }),
            },
          }),
          deputies: deputies.map(deputy => ({
            person: deputy.person,
            from: dayOf(deputy.from),
            to: dayOf(deputy.to),
          })),
          ...(vacantSince !== undefined && { vacantSince: dayOf(vacantSince) }),
        }),
      ),
    );
  }
  return posts;
}
