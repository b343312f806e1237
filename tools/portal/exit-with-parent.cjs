/*
 * Loaded before the portal's backend: when the process that started it is gone, however it ended, the backend stops too
 * instead of holding port and data.
 */
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
// Waiting for that alone must not keep the process alive.
process.channel?.unref();
