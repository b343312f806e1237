import { OfficeTableView } from '@rathaus/plugin-scouts-common';

interface Department {
  parent?: string;
  /** People of each post by its name: the Scout, then deputies. */
  posts: Map<string, string[]>;
}

/** The offices of a small town, in memory. Short names: `bauen` is `group:default/bauen`, `ada` is `user:default/ada`. */
export class FakeScouts {
  readonly #departments = new Map<string, Department>();
  /** While true, nothing is answered. */
  away = false;
  /** How often somebody has asked. */
  asked = 0;

  /** Adds a department without Scouts. */
  open(name: string, parent?: string): void {
    this.#departments.set(name, { parent, posts: new Map() });
  }

  /** Says who acts for a post: its Scout, then deputies, or nobody. */
  fill(department: string, people: string[], post = '1'): void {
    if (!this.#departments.has(department)) {
      this.open(department);
    }
    this.#departments.get(department)?.posts.set(post, people);
  }

  /** Answer of `GET /offices`. */
  table(): OfficeTableView {
    return {
      cdoOffice: 'group:default/cdo-buero',
      departments: [...this.#departments].map(([name, { parent, posts }]) => ({
        ref: `group:default/${name}`,
        parent: parent && `group:default/${parent}`,
        acting: [...posts].flatMap(([post, people]) =>
          people.map((person, index) => ({
            person: `user:default/${person}`,
            role: index === 0 ? ('scout' as const) : ('deputy' as const),
            postId: `${name}-${post}`,
          })),
        ),
      })),
      handovers: [],
    };
  }
}
