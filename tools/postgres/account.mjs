import { execFileSync } from 'node:child_process';

/**
 * PostgreSQL refuses to run as root. For root, the ids of a user without rights that the machine has; nothing otherwise.
 * @returns {{uid: number, gid: number} | undefined}
 */
export function accountForPostgres() {
  if (process.getuid?.() !== 0) {
    return undefined;
  }
  return idsOf('postgres') ?? idsOf('nobody');
}

/** @param {string} user */
function idsOf(user) {
  try {
    const id = /** @param {string} flag */ flag =>
      Number(
        execFileSync('id', [flag, user], {
          stdio: ['ignore', 'pipe', 'ignore'],
        }),
      );
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}
