import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { readHeaders } from './headers.mjs';

/**
 * A static host: gzip or brotli, index.html of folders, 404.html for what is not there, and the headers of
 * `_headers`, if there is one.
 * @param folder the built site; what lies in it may change while the server runs
 * @param base the folder the site lives under, with slashes at both ends
 * @param seen called with the path of each request
 * @returns a server that does not listen yet
 */
export function staticServer({ folder, base = '/', seen = () => {} }) {
  const pack = compression({ threshold: 0 });
  const rules = join(folder, '_headers');
  const headersOf = readHeaders(existsSync(rules) ? readFileSync(rules, 'utf8') : '');
  const files = sirv(folder, {
    dev: true,
    etag: true,
  });
  const missing = (response) => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
    response.end(readFileSync(join(folder, '404.html')));
  };
  return createServer((request, response) => {
    seen(request.url);
    pack(request, response, () => {
      const [path] = request.url.split(/[?#]/);
      for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
      const isOurs = request.url.startsWith(base);
      if (isOurs) request.url = request.url.slice(base.length - 1);
      if (!isOurs) return missing(response);
      files(request, response, () => missing(response));
    });
  });
}

/** Starts a server on a port of localhost (0: any that is free) and says which one it got. */
export const listen = (server, port = 0) =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve(server.address().port));
  });
