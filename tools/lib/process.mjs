import { spawn } from 'node:child_process';
import { ToolError } from './errors.mjs';
import { whenOrphaned } from './orphan.mjs';

const KEPT_OUTPUT = 8_000;

/**
 * Runs a program to its end without showing its output; on failure the end of the output is in the error.
 * @param {string} command
 * @param {string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv, what: string, hint?: string}} options `what`: what the program was to do, for the error
 * @returns {Promise<string>} what it wrote to stdout
 */
export async function runQuietly(command, args, { cwd, env, what, hint }) {
  const child = spawn(command, args, {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  let stdout = '';
  let all = '';
  child.stdout.on('data', chunk => {
    stdout += chunk;
    all = (all + chunk).slice(-KEPT_OUTPUT);
  });
  child.stderr.on('data', chunk => {
    all = (all + chunk).slice(-KEPT_OUTPUT);
  });
  const { code, signal, error } = await ended(child);
  if (error || code !== 0) {
    const reason = error?.message ?? (signal ? signal : `Exit-Code ${code}`);
    throw new ToolError(`${what} ist fehlgeschlagen (${reason}).`, {
      hint,
      output: all,
    });
  }
  return stdout;
}

/**
 * Runs a program in the foreground: it owns the terminal, signals are passed on to it, and it is stopped
 * when whoever started us is gone.
 * @param {string} command
 * @param {string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv}} [options]
 * @returns {Promise<number>} its exit code; 128 + n when signal n ended it, as shells count
 */
export async function runInForeground(command, args, { cwd, env } = {}) {
  const child = spawn(command, args, {
    cwd,
    env,
    stdio: 'inherit',
    // Only Windows needs a shell, to find the .cmd files in node_modules/.bin.
    shell: process.platform === 'win32' && !command.endsWith('.exe'),
  });
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  /** @param {NodeJS.Signals} signal */
  const passOn = signal => child.kill(signal);
  signals.forEach(signal => process.on(signal, passOn));
  whenOrphaned(() => child.kill('SIGTERM'));
  const { code, signal, error } = await ended(child);
  signals.forEach(name => process.off(name, passOn));
  if (error) {
    throw new ToolError(
      `${command} lässt sich nicht starten (${error.message}).`,
    );
  }
  return code ?? 128 + (signal === 'SIGINT' ? 2 : 15);
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<{code: number | null, signal: NodeJS.Signals | null, error?: Error}>}
 */
function ended(child) {
  return new Promise(resolve => {
    child.once('error', error => resolve({ code: null, signal: null, error }));
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
}
