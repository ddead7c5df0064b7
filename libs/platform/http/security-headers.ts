import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import helmet from 'helmet';

/** Pages load nothing from any other host and run no script of their own (link pages work without JavaScript). */
const ownOriginOnly = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
  'base-uri': ["'none'"],
};

/**
 * What every answer tells browsers: the headers of helmet. They are the same for each answer, so helmet is asked once
 * and not by every request (ADR 0003).
 */
export function securityHeaders(): Record<string, string> {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  const protect = helmet({
    contentSecurityPolicy: { useDefaults: false, directives: ownOriginOnly },
    frameguard: { action: 'deny' },
  });
  protect(request, response, (fault?: unknown) => {
    if (fault) throw new Error('helmet could not say its headers', { cause: fault });
  });
  return Object.fromEntries(
    Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]),
  );
}
