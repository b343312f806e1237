import { execFile, spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import {
  createServer,
  IncomingMessage,
  Server,
  ServerResponse,
} from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** What a test makes the server do instead of what it should. */
export type Trouble = (
  request: IncomingMessage,
  response: ServerResponse,
) => boolean | Promise<boolean>;

interface Project {
  id: number;
  description: string;
}

/** How much of GitLab's or Gitea's API a test needs to know. */
interface Api {
  /** Answers a request to the API; false when it knows no such route. */
  answer(
    route: string,
    body: Record<string, unknown>,
    forge: ForgeState,
  ): Promise<{ status: number; body: unknown } | undefined>;
  /** Value of the header that carries the credentials. */
  isAllowed(request: IncomingMessage): boolean;
}

interface ForgeState {
  projects: Map<string, Project>;
  create(name: string, description: string): Promise<Project>;
  newest(name: string): Promise<string | undefined>;
  /** A file of the branch `main`. */
  read(name: string, file: string): Promise<string>;
}

/** As docs.gitlab.com/api describes namespaces, users, projects and commits. */
const gitlab: Api = {
  isAllowed: ({ headers }) =>
    headers['private-token'] === 'geheim' ||
    headers.authorization === 'Bearer geheim',
  async answer(route, body, forge) {
    if (route === 'GET /api/v4/namespaces/stadt') {
      return { status: 200, body: { id: 7, kind: 'group', path: 'stadt' } };
    }
    if (route === 'GET /api/v4/user') {
      return { status: 200, body: { id: 1, username: 'portal' } };
    }
    if (route === 'GET /api/v4/groups/stadt/projects') {
      return { status: 200, body: [] };
    }
    if (route === 'POST /api/v4/projects') {
      const name = String(body.path);
      if (forge.projects.has(name)) {
        const message = { path: ['has already been taken'] };
        return { status: 400, body: { message } };
      }
      const { id } = await forge.create(name, String(body.description));
      return { status: 201, body: { id, http_url_to_repo: '' } };
    }
    const commits =
      /^GET \/api\/v4\/projects\/(\d+)\/repository\/commits$/.exec(route);
    if (commits) {
      const [name] = [...forge.projects].find(
        ([, { id }]) => id === Number(commits[1]),
      ) ?? [''];
      return { status: 200, body: [{ message: await forge.newest(name) }] };
    }
    const file =
      /^GET \/api\/v4\/projects\/stadt%2F([^/]+)\/repository\/files\/([^/]+)\/raw$/.exec(
        route,
      );
    if (file) {
      return { status: 200, body: await forge.read(file[1], file[2]) };
    }
    const project = /^GET \/api\/v4\/projects\/stadt%2F([^/]+)$/.exec(route);
    const found = project && forge.projects.get(project[1]);
    if (!project) {
      return undefined;
    }
    return found
      ? {
          status: 200,
          body: { ...found, empty_repo: !(await forge.newest(project[1])) },
        }
      : { status: 404, body: { message: '404 Project Not Found' } };
  },
};

/** As Gitea's own description of its API (/api/swagger) has organisations, repositories and commits. */
const gitea: Api = {
  isAllowed: ({ headers }) =>
    headers.authorization?.toLowerCase() ===
    `basic ${Buffer.from('portal:geheim').toString('base64')}`.toLowerCase(),
  async answer(route, body, forge) {
    if (route === 'GET /api/v1/orgs/stadt') {
      return { status: 200, body: { id: 7, username: 'stadt' } };
    }
    if (route === 'POST /api/v1/orgs/stadt/repos') {
      const name = String(body.name);
      if (forge.projects.has(name)) {
        return {
          status: 409,
          body: {
            message: 'The repository with the same name already exists.',
          },
        };
      }
      return {
        status: 201,
        body: await forge.create(name, String(body.description)),
      };
    }
    const file =
      /^GET \/api\/v1\/repos\/stadt\/([^/]+)\/contents\/([^/]+)$/.exec(route);
    if (file) {
      const content = await forge.read(file[1], file[2]);
      return {
        status: 200,
        body: {
          encoding: 'base64',
          content: Buffer.from(content).toString('base64'),
        },
      };
    }
    const repository =
      /^GET \/api\/v1\/repos\/stadt\/([^/]+)(\/commits)?$/.exec(route);
    if (!repository) {
      return undefined;
    }
    const [, name, commits] = repository;
    const found = forge.projects.get(name);
    const message = await forge.newest(name);
    if (!found) {
      return { status: 404, body: { message: 'Not Found' } };
    }
    return commits
      ? { status: 200, body: [{ commit: { message } }] }
      : { status: 200, body: { ...found, empty: !message } };
  },
};

/**
 * A server that speaks as much of GitLab's or Gitea's API as publishing uses,
 * and takes pushes by Git's own smart HTTP backend. It belongs to `stadt`.
 *
 * @param folder - where it keeps its repositories
 */
export async function startForge(kind: 'gitlab' | 'gitea', folder: string) {
  const api = { gitlab, gitea }[kind];
  const projects = new Map<string, Project>();
  let trouble: Trouble = () => false;
  const requests: string[] = [];

  const gitdir = (name: string) => path.join(folder, 'stadt', `${name}.git`);
  const state: ForgeState = {
    projects,
    async create(name, description) {
      await mkdir(path.dirname(gitdir(name)), { recursive: true });
      await execute('git', [
        'init',
        '-q',
        '--bare',
        '-b',
        'main',
        gitdir(name),
      ]);
      await execute('git', [
        '-C',
        gitdir(name),
        'config',
        'http.receivepack',
        'true',
      ]);
      const project = { id: projects.size + 1, description };
      projects.set(name, project);
      return project;
    },
    async read(name, file) {
      const { stdout } = await execute('git', [
        '-C',
        gitdir(name),
        'show',
        `main:${file}`,
      ]);
      return stdout;
    },
    async newest(name) {
      try {
        const { stdout } = await execute('git', [
          '-C',
          gitdir(name),
          'log',
          '-1',
          '--format=%B',
        ]);
        return stdout;
      } catch {
        return undefined;
      }
    },
  };

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://forge');
    const route = `${request.method} ${url.pathname}`;
    requests.push(route);
    if (await trouble(request, response)) {
      return;
    }
    if (url.pathname.includes('.git/')) {
      pushTo(folder, url, request, response);
      return;
    }
    if (!api.isAllowed(request)) {
      response.writeHead(401, { 'content-type': 'application/json' });
      response.end('{"message":"401 Unauthorized"}');
      return;
    }
    const answer = await api.answer(route, await bodyOf(request), state);
    const { status, body } = answer ?? { status: 404, body: {} };
    if (typeof body === 'string') {
      response.writeHead(status, { 'content-type': 'text/plain' });
      response.end(body);
      return;
    }
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify(body).replace(
        '"http_url_to_repo":""',
        `"http_url_to_repo":"${address(server)}/stadt/${[
          ...projects.keys(),
        ].pop()}.git"`,
      ),
    );
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: address(server),
    host: new URL(address(server)).host,
    state,
    requests,
    gitdir,
    /** From now on; without one, everything works. */
    make(next: Trouble = () => false) {
      trouble = next;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function address(server: Server): string {
  const bound = server.address();
  return `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`;
}

async function bodyOf(
  request: IncomingMessage,
): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(chunk);
  }
  const text = Buffer.concat(chunks).toString();
  return text ? JSON.parse(text) : {};
}

/** Git's smart HTTP protocol, by `git http-backend` (CGI); signed in with the forge's secret only. */
function pushTo(
  folder: string,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const [, password] = Buffer.from(
    (request.headers.authorization ?? '').replace(/^Basic /, ''),
    'base64',
  )
    .toString()
    .split(':');
  if (password !== 'geheim') {
    response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' });
    response.end();
    return;
  }
  const backend = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env.PATH,
      GIT_PROJECT_ROOT: folder,
      GIT_HTTP_EXPORT_ALL: '1',
      REMOTE_USER: 'portal',
      REQUEST_METHOD: request.method,
      PATH_INFO: url.pathname,
      QUERY_STRING: url.search.slice(1),
      CONTENT_TYPE: request.headers['content-type'],
    },
  });
  request.pipe(backend.stdin);
  const chunks: Buffer[] = [];
  backend.stdout.on('data', chunk => chunks.push(chunk));
  backend.on('close', () => {
    const output = Buffer.concat(chunks);
    const end = output.indexOf('\r\n\r\n');
    for (const line of output.subarray(0, end).toString().split('\r\n')) {
      const [name, value] = line.split(': ');
      if (name === 'Status') {
        response.statusCode = Number.parseInt(value, 10);
      } else {
        response.setHeader(name, value);
      }
    }
    response.end(output.subarray(end + 4));
  });
}
