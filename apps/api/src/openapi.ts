import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { ProblemView } from './http/problem.view';
import { SESSION_COOKIE } from './http/session.guard';

/** Made when it is first asked for: nobody waits for it at start. */
export function serveOpenApi(app: NestFastifyApplication): void {
  let document: string | undefined;
  app
    .getHttpAdapter()
    .getInstance()
    .get('/api/openapi.json', (_request, reply) => {
      document ??= JSON.stringify(openApiOf(app));
      void reply.type('application/json; charset=utf-8').send(document);
    });
}

function openApiOf(app: NestFastifyApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('案期 Anqi')
    .setDescription('行政复议、行政诉讼案件的登记、期限、提醒、出庭和统计')
    .setVersion('0.1')
    .addCookieAuth(SESSION_COOKIE)
    .build();
  const document = SwaggerModule.createDocument(app, config, { extraModels: [ProblemView] });
  const schema = { $ref: '#/components/schemas/ProblemView' };
  document.components = {
    ...document.components,
    responses: { Refused: { description: 'Refused', content: { 'application/problem+json': { schema } } } },
  };
  for (const [path, operations] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(operations as Record<string, Operation>)) {
      const refused = Object.fromEntries(refusalsOf(method, path, operation).map((one) => [one, REFUSED]));
      operation.responses = { ...refused, ...operation.responses };
    }
  }
  return document;
}

interface Operation {
  parameters?: { name: string }[];
  requestBody?: unknown;
  responses: Record<string, unknown>;
}

const REFUSED = { $ref: '#/components/responses/Refused' };

/** Who must be signed in and who is let in, any operation may tell; the rest follows from what it takes. */
function refusalsOf(method: string, path: string, { requestBody, parameters = [] }: Operation): number[] {
  const names = parameters.some(({ name }) => name.endsWith('Id'));
  const finds = path.includes('{') || method !== 'get' || names;
  return [
    ...[400, 401, 403, 408, 429, 500, 503],
    ...(finds ? [404, 409, 507] : []),
    ...(path.includes('{') ? [414] : []),
    // What was asked by a link, or at a desk, is asked no more.
    ...(/links|appearance-requests/.test(path) ? [410] : []),
    ...(requestBody ? [413, 415] : []),
  ];
}
