const CHECK_MS = 1_000;

/**
 * Calls back once when the process that started this one is gone, however it ended: a shell between npm and us does not
 * pass signals on. (Windows does not tell.)
 * @param {() => void} callback
 * @returns {() => void} stops watching
 */
export function whenOrphaned(callback) {
  const parent = process.ppid;
  const check = setInterval(() => {
    if (process.ppid !== parent) {
      clearInterval(check);
      callback();
    }
  }, CHECK_MS);
  // Watching alone must not keep the process alive.
  check.unref();
  return () => clearInterval(check);
}
