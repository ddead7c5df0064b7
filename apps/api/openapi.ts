import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/** The API's description, made from the routes themselves. */
export function openApiDocument(app: NestFastifyApplication): OpenAPIObject {
  const description = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Liaison')
    .setDescription(
      'Partner and local-business relationships of public libraries. Sign in at `POST /api/v1/sessions` and send ' +
        'the token as `Authorization: Bearer`. Partners use the routes under `/api/v1/partner` with their own token.',
    )
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addServer('/')
    .addBearerAuth(
      { type: 'http', scheme: 'bearer', description: 'A session or a token of a user' },
      'user',
    )
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: "A partner's token" }, 'partner')
    .addCookieAuth('liaison_session', { type: 'apiKey', in: 'cookie' }, 'session')
    .build();
  const document = SwaggerModule.createDocument(app, description, {
    operationIdFactory: (controller, method) => `${method}${controller.replace(/Controller$/, '')}`,
  });
  operationsOf(document).forEach(completeOperation);
  return document;
}

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

function operationsOf(document: OpenAPIObject): Operation[] {
  return Object.values(document.paths).flatMap(({ get, post, patch, put, delete: remove }) =>
    [get, post, patch, put, remove].filter((operation) => operation !== undefined),
  );
}

/** What holds for every operation: ids in paths are UUIDs, and a change is a JSON merge patch. */
function completeOperation({ operationId, parameters = [], requestBody }: Operation): void {
  for (const parameter of parameters) {
    if ('in' in parameter && parameter.in === 'path') {
      parameter.schema = { type: 'string', format: 'uuid' };
    }
  }
  const json =
    requestBody && 'content' in requestBody ? requestBody.content['application/json'] : undefined;
  if (json && requestBody && 'content' in requestBody && operationId?.startsWith('change')) {
    requestBody.content['application/merge-patch+json'] = json;
  }
}

/**
 * Serves the description at `/api/openapi.json` and a readable reference at `/api/docs`. Making it takes a third of the
 * time of a start, so the first who asks for it waits, not everybody who waits for the API.
 */
export function serveOpenApi(app: NestFastifyApplication): void {
  SwaggerModule.setup('api/docs', app, () => openApiDocument(app), {
    jsonDocumentUrl: 'api/openapi.json',
    yamlDocumentUrl: 'api/openapi.yaml',
    customSiteTitle: 'Liaison: API reference',
  });
}
