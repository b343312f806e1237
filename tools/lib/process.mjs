import { spawn } from 'node:child_process';
import { ToolError } from './errors.mjs';
import { whenOrphaned } from './orphan.mjs';

const KEPT_OUTPUT = 8_000;

/** @type {NodeJS.Signals[]} */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

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
 * Runs a program in the foreground: it owns the terminal, signals are passed on to it, and it is stopped when whoever
 * started us is gone.
 * @param {string} command
 * @param {string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv}} [options]
 * @returns {Promise<number>} its exit code; 1 when a signal ended it
 * @throws {ToolError} when it cannot be started, or somebody wants us to stop
 */
export async function runInForeground(command, args, { cwd, env } = {}) {
  const child = spawn(command, args, {
    cwd,
    env,
    stdio: 'inherit',
    // Only Windows needs a shell, to find the .cmd files in node_modules/.bin.
    shell: process.platform === 'win32' && !command.endsWith('.exe'),
  });
  let interrupted = false;
  /** @param {NodeJS.Signals} signal */
  const passOn = signal => {
    interrupted = true;
    child.kill(signal);
  };
  SIGNALS.forEach(signal => process.on(signal, passOn));
  const stopWatching = whenOrphaned(() => passOn('SIGTERM'));
  const { code, error } = await ended(child);
  SIGNALS.forEach(signal => process.off(signal, passOn));
  stopWatching();
  if (error) {
    throw new ToolError(
      `${command} lässt sich nicht starten (${error.message}).`,
    );
  }
  if (interrupted && code !== 0) {
    throw new ToolError('Abgebrochen.');
  }
  return code ?? 1;
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
