import net from 'node:net';

/**
 * A TCP port that was free a moment ago on the loopback interface.
 * @returns {Promise<number>}
 */
export const freePort = () => listenOnce(0);

/**
 * Whether a TCP port is free on the loopback interface.
 * @param {number} port
 */
export const isFree = port =>
  listenOnce(port).then(
    () => true,
    () => false,
  );

/**
 * @param {number} port 0 for any
 * @returns {Promise<number>} the port that was listened on
 */
function listenOnce(port) {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        resolve(/** @type {net.AddressInfo} */ (address).port),
      );
    });
  });
}
