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
  for (const operation of Object.values(document.paths).flatMap(
    (path) => Object.values(path) as Operation[],
  )) {
    operation.responses.default = {
      description: 'Refused',
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemView' } } },
    };
  }
  return document;
}

interface Operation {
  responses: Record<string, unknown>;
}
