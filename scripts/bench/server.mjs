import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { createSecureServer } from 'node:http2';
import { listen, staticServer } from '../server.mjs';

const hex = (text) => Buffer.from(text, 'hex');

/** A value in DER: tag, length, content. */
function der(tag, ...parts) {
  const body = Buffer.concat(parts);
  const size = body.length;
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}

// A certificate that ends with this process, made here because openssl is not everywhere.
const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const spki = publicKey.export({ type: 'spki', format: 'der' });
const ecdsaWithSha256 = der(0x30, hex('06082a8648ce3d040302'));
const commonName = der(0x30, hex('0603550403'), der(0x0c, Buffer.from('localhost')));
const name = der(0x30, der(0x31, commonName));
const years = ['200101000000Z', '491231235959Z'].map((time) => der(0x17, Buffer.from(time)));
const content = der(0x30, der(0x02, hex('01')), ecdsaWithSha256, name, der(0x30, ...years), name, spki);
const signature = der(0x03, hex('00'), sign('sha256', content, privateKey));
const base64 = der(0x30, content, ecdsaWithSha256, signature).toString('base64').replace(/.{64}/g, '$&\n');
const cert = `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`;
const key = privateKey.export({ type: 'pkcs8', format: 'pem' });

/** The browser's option to trust the certificate as a real one: worker and cache then behave as on a real host. */
export const trust = `--ignore-certificate-errors-spki-list=${createHash('sha256').update(spki).digest('base64')}`;

/**
 * Serves a folder as the project's static host does, over HTTP/2 with TLS and gzip.
 * @returns its origin, what it has `sent` so far (how many bodies, and their kilobytes), and ways to cut it off and to bring it back
 */
export async function serve(folder) {
  const sent = { requests: 0, kB: 0 };
  const sockets = new Set();
  const [answer] = staticServer({ folder }).listeners('request');
  const server = createSecureServer({ key, cert }, (request, response) => {
    sent.requests += 1;
    request.headers['accept-encoding'] = 'gzip';
    for (const method of ['write', 'end']) {
      const send = response[method];
      response[method] = (chunk, ...rest) => {
        sent.kB += Buffer.byteLength(chunk ?? '') / 1000;
        return send.call(response, chunk, ...rest);
      };
    }
    answer(request, response);
  });
  server.on('sessionError', () => {});
  server.on('connection', (socket) => {
    sockets.add(socket.on('error', () => {}).on('close', () => sockets.delete(socket)));
  });
  const port = await listen(server);
  return {
    origin: `https://localhost:${port}`,
    sent,
    stop: () =>
      new Promise((stopped) => {
        server.close(stopped);
        for (const socket of sockets) socket.destroy();
      }),
    restart: () => listen(server, port),
  };
}
