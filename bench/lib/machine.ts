import { execFileSync } from 'node:child_process';
import os from 'node:os';
import backstage from '../../backstage.json';

/** Facts without which figures cannot be compared. */
export interface Machine {
  cores: number;
  processor: string;
  memoryMiB: number;
  system: string;
  node: string;
  backstage: string;
  /** Commit that was measured, with `+` when files were changed since; undefined outside of a clone. */
  commit: string | undefined;
}

/** The machine that this runs on. */
export function machine(): Machine {
  return {
    cores: os.availableParallelism(),
    processor: os.cpus()[0]?.model ?? 'unknown',
    memoryMiB: Math.round(os.totalmem() / 2 ** 20),
    system: `${os.type()} ${os.release()} ${os.arch()}`,
    node: process.versions.node,
    backstage: backstage.version,
    commit: commit(),
  };
}

function commit(): string | undefined {
  const git = (...args: string[]) =>
    execFileSync('git', args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  try {
    const changed = git('status', '--porcelain', '--untracked-files=no');
    return `${git('rev-parse', '--short', 'HEAD')}${changed && '+'}`;
  } catch {
    return undefined;
  }
}
