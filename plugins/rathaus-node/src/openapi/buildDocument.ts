import { fieldProblemSchema } from '@rathaus/rathaus-common';
import { JsonObject } from '@backstage/types';
import { z } from 'zod';
import { FileAnswer, Operation } from './Operation';

const MEDIA_TYPES: Record<FileAnswer, string> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  yaml: 'application/yaml',
  markdown: 'text/markdown',
  calendar: 'text/calendar',
  openapi: 'application/json',
};

const FILE_SCHEMAS: Record<FileAnswer, JsonObject> = {
  csv: { type: 'string' },
  xlsx: { type: 'string', format: 'binary' },
  yaml: { type: 'string' },
  markdown: { type: 'string' },
  calendar: { type: 'string' },
  openapi: { type: 'object' },
};

function jsonSchema(schema: z.ZodType, io: 'input' | 'output') {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    target: 'openapi-3.0',
  });
  return rest;
}

function pathParameters(path: string) {
  return [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function queryParameters(query: z.ZodObject | undefined) {
  return Object.entries(query?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    schema:
      jsonSchema(z.object({ value: schema }), 'output').properties?.value ?? {},
  }));
}

const ifMatchParameter = {
  name: 'If-Match',
  in: 'header',
  required: true,
  description: 'Revision that the sender saw, in quotes',
  schema: { type: 'string', example: '"3"' },
};

function content(answer: Operation['answer']) {
  if (answer instanceof z.ZodType) {
    return { 'application/json': { schema: jsonSchema(answer, 'output') } };
  }
  const files = typeof answer === 'string' ? [answer] : answer;
  return Object.fromEntries(
    files.map(file => [MEDIA_TYPES[file], { schema: FILE_SCHEMAS[file] }]),
  );
}

function requestBody(body: Operation['body']) {
  if (!body) {
    return {};
  }
  return {
    requestBody: {
      required: true,
      content:
        body === 'csv'
          ? { 'text/csv': { schema: { type: 'string', format: 'binary' } } }
          : { 'application/json': { schema: jsonSchema(body, 'input') } },
    },
  };
}

function errorAnswer(description: string) {
  return {
    description,
    content: {
      'application/json': { schema: { $ref: '#/components/schemas/Error' } },
    },
  };
}

function describe(operation: Operation) {
  const { method, path, ifMatch } = operation;
  return {
    summary: operation.summary,
    operationId: `${method}${path.replace(/[/:.-]+(\w)/g, (_, letter) =>
      letter.toUpperCase(),
    )}`,
    parameters: [
      ...pathParameters(path),
      ...queryParameters(operation.query),
      ...(ifMatch ? [ifMatchParameter] : []),
    ],
    ...requestBody(operation.body),
    ...(operation.public && { security: [] }),
    responses: {
      [operation.status ?? 200]: {
        description: 'Done',
        content: content(operation.answer),
      },
      400: errorAnswer('A field is wrong; `fields` names it'),
      ...(!operation.public && {
        401: errorAnswer('Nobody is signed in'),
        403: errorAnswer('Not allowed'),
      }),
      ...(path.includes(':') && { 404: errorAnswer('There is no such thing') }),
      ...(method !== 'get' && {
        409: errorAnswer('Something changed meanwhile; `current` shows it'),
      }),
    },
  };
}

/**
 * The OpenAPI 3.0 document of a plugin, made from the same schemas that
 * judge the requests.
 */
export function buildOpenApiDocument(
  operations: Operation[],
  plugin: { id: string; title: string; description: string },
): JsonObject {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    const path = operation.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = {
      ...paths[path],
      [operation.method]: describe(operation),
    };
  }
  return JSON.parse(
    JSON.stringify({
      openapi: '3.0.3',
      info: {
        title: plugin.title,
        version: '1.0.0',
        description: plugin.description,
      },
      servers: [{ url: `/api/${plugin.id}` }],
      security: [{ bearer: [] }],
      components: {
        securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
        schemas: {
          Error: {
            type: 'object',
            properties: {
              error: {
                type: 'object',
                properties: {
                  name: { type: 'string' },
                  message: { type: 'string' },
                  fields: {
                    type: 'array',
                    items: jsonSchema(fieldProblemSchema, 'output'),
                  },
                },
              },
            },
          },
        },
      },
      paths,
    }),
  );
}
