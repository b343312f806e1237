import { mockErrorHandler } from '@backstage/backend-test-utils';
import express from 'express';
import Router from 'express-promise-router';
import http from 'http';
import { AddressInfo } from 'net';
import request from 'supertest';
import { setFlagsFromString } from 'v8';
import { runInNewContext } from 'vm';
import { readUpload } from './readUpload';

const MIB = 1024 * 1024;
const LIMIT = MIB;

function createApp() {
  const router = Router();
  router.post('/', async (req, res) => {
    res.json({ size: (await readUpload(req, LIMIT)).length });
  });
  return express().use(router).use(mockErrorHandler());
}

/** Collects what nobody holds any more. */
function collectGarbage() {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}

/**
 * Sends `size` bytes in chunks, without saying beforehand how many.
 *
 * @returns the answer, and the most bytes in buffers that were held meanwhile
 */
async function sendChunked(port: number, size: number) {
  const chunk = Buffer.alloc(MIB, 'a;b\n');
  let held = 0;
  const client = http.request({
    port,
    method: 'POST',
    headers: { 'content-type': 'text/csv' },
  });
  const answered = new Promise<http.IncomingMessage>((resolve, reject) => {
    client.once('response', resolve);
    client.once('error', reject);
  });
  for (let sent = 0; sent < size; sent += chunk.length) {
    if (!client.write(chunk)) {
      await new Promise(resolve => client.once('drain', resolve));
    }
    if (sent % (20 * MIB) === 0) {
      collectGarbage();
      held = Math.max(held, process.memoryUsage().arrayBuffers);
    }
  }
  client.end();
  const response = await answered;
  const parts = await response.toArray();
  return {
    status: response.statusCode,
    body: JSON.parse(Buffer.concat(parts).toString()),
    held,
  };
}

jest.setTimeout(30_000);

describe('readUpload', () => {
  it.each([
    'text/csv; charset=utf-8',
    'text/plain',
    'application/octet-stream',
  ])('takes %s', async type => {
    const { status, body } = await request(createApp())
      .post('/')
      .set('content-type', type)
      .send('a;b');
    expect({ status, body }).toEqual({ status: 200, body: { size: 3 } });
  });

  it.each(['application/json', 'multipart/form-data', 'application/pdf'])(
    'refuses %s',
    async type => {
      const { status, body } = await request(createApp())
        .post('/')
        .set('content-type', type)
        .send('{}');
      expect(status).toBe(400);
      expect(body.error.fields).toEqual([
        expect.objectContaining({ path: 'file', code: 'file_wrong_type' }),
      ]);
    },
  );

  it('refuses a request without a body', async () => {
    const { status, body } = await request(createApp()).post('/');
    expect(status).toBe(400);
    expect(body.error.fields[0]).toMatchObject({
      path: 'file',
      code: 'file_empty',
    });
  });

  it('refuses what says that it is too big', async () => {
    const { status, body } = await request(createApp())
      .post('/')
      .set('content-type', 'text/csv')
      .send('x'.repeat(LIMIT + 1));
    expect(status).toBe(413);
    expect(body.error.fields).toEqual([
      expect.objectContaining({ path: 'file', code: 'file_too_big' }),
    ]);
  });

  it('refuses 200 MB without holding them', async () => {
    const server = createApp().listen(0);
    try {
      const { port } = server.address() as AddressInfo;
      collectGarbage();
      const before = process.memoryUsage().arrayBuffers;
      const { status, body, held } = await sendChunked(port, 200 * MIB);
      expect(status).toBe(413);
      expect(body.error.fields[0].params).toEqual({ maximum: 1 });
      expect(held - before).toBeLessThan(50 * MIB);
    } finally {
      await new Promise(resolve => server.close(resolve));
    }
  });
});
