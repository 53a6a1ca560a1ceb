import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen, staticServer } from '../../scripts/server.mjs';
import { leavePage } from '../../src/content/services.ts';

const built = join(import.meta.dirname, '../../.built/test');

/** Lets what was kept back go on. */
export type Release = () => void;

/** A gate: what comes while it is shut waits. */
function newGate(): { shut: () => Release; pass: () => Promise<void> } {
  let opened: Promise<void> | undefined;
  return {
    shut: () => {
      let open = () => {};
      opened = new Promise((go) => {
        open = go;
      });
      return () => open();
    },
    pass: async () => opened,
  };
}

/** The page outside that the way out leads to: the tests have no network. */
export interface Outside {
  readonly address: string;
  /** Keeps its answer back until it is released. */
  hold(): Release;
  /** The referrers it was told, one of each visit. */
  readonly referrers: (string | undefined)[];
  end(): void;
}

export async function openOutside(): Promise<Outside> {
  const gate = newGate();
  const referrers: (string | undefined)[] = [];
  const server = createServer(async (request, response) => {
    if (request.url !== '/outside/') return response.writeHead(404).end();
    referrers.push(request.headers.referer);
    await gate.pass();
    return response
      .writeHead(200, { 'Content-Type': 'text/html' })
      .end('<!doctype html><title>Weather</title><h1 id="outside">Weather</h1>');
  });
  // Another host than that of the site.
  await new Promise<void>((go) => server.listen(0, '127.0.0.1', go));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return {
    address: `http://127.0.0.1:${port}/outside/`,
    hold: gate.shut,
    referrers,
    end: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Changes the text of files of a build. */
function rewrite(folder: string, names: RegExp, change: (text: string, path: string) => string): void {
  for (const path of readdirSync(folder, { recursive: true }).map(String)) {
    if (!names.test(path)) continue;
    const file = join(folder, path);
    const text = readFileSync(file, 'utf8');
    const changed = change(text, path);
    if (changed !== text) writeFileSync(file, changed);
  }
}

/** Copies of the build, whose way out leads to the stand-in; each is made when it is first asked for. */
export interface Copies {
  /** The folder of a copy. */
  of(kind: CopyKind): string;
}

/**
 * `next`: the next version, whose pages say so in `data-version`. `watched`: its pages run `watch` before all else.
 * `unreadable`: its scripts are in a language that no engine reads, as ours are to an old one.
 */
export type CopyKind = 'first' | 'next' | 'watched' | 'unreadable';

/**
 * In the page, before its own scripts: notes what the tab calls the page that is left once it is blank, since Chromium
 * answers no question while it waits for the next page, and each answer that is seen after the reader has left, in a
 * page that is loaded anew or comes back from memory.
 */
const watch = `
let isArmed = Boolean(sessionStorage.getItem('test.left'));
addEventListener('pageshow', ({ persisted }) => { if (persisted) isArmed = true; });
const look = () => {
  const main = document.querySelector('main');
  const step = main?.dataset.step;
  if (isArmed && sessionStorage.getItem('test.left') && step && step !== 'start' && main.getClientRects().length)
    sessionStorage.setItem('test.seen', (sessionStorage.getItem('test.seen') ?? '') + ' ' + step);
  if (!isArmed && sessionStorage.getItem('test.left') && !main?.getClientRects().length)
    sessionStorage.setItem('test.blank', document.title + ' ' + location.pathname);
  requestAnimationFrame(look);
};
requestAnimationFrame(look);`;

export function copyBuild(outside: string): Copies {
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-engines-'));
  const made = new Map<CopyKind, string>();
  const copy = (kind: CopyKind, change: (text: string, path: string) => string) => {
    const to = join(folder, kind);
    cpSync(built, to, { recursive: true, filter: (path) => !/\.(gz|br)$/.test(path) });
    rewrite(to, /\.(html|js|json)$/, (text, path) =>
      // The bytes are others now.
      change(text.replaceAll(leavePage, outside).replaceAll(/"integrity":"[^"]*",/g, ''), path),
    );
    return to;
  };
  const make: Readonly<Record<CopyKind, () => string>> = {
    first: () => copy('first', (text) => text),
    next: () => {
      const next = copy('next', (text, path) =>
        path === 'sw.js'
          ? text.replaceAll('"revision":"', '"revision":"next').replaceAll('.documents-', '.documents-next')
          : text.replaceAll('<html ', '<html data-version=next '),
      );
      const assets = join(next, 'assets');
      for (const name of readdirSync(assets).filter((each) => each.includes('.documents-')))
        renameSync(join(assets, name), join(assets, name.replace('.documents-', '.documents-next')));
      return next;
    },
    watched: () => {
      const watched = copy('watched', (text) =>
        text.replace(/<meta charset=\\?"utf-8\\?" ?\/?>/, '$&<script src=/watch.js></script>'),
      );
      writeFileSync(join(watched, 'watch.js'), watch);
      return watched;
    },
    unreadable: () => copy('unreadable', (text, path) => (path.endsWith('.js') ? `let # = ${text}` : text)),
  };
  return {
    of: (kind) => {
      const known = made.get(kind) ?? make[kind]();
      made.set(kind, known);
      return known;
    },
  };
}

/** A copy of the site on an origin of its own. */
export interface Site {
  readonly origin: string;
  /** Every path that the host was asked for, in order. */
  readonly asked: string[];
  /** Keeps requests for what the pattern matches back until they are released: all of them, or the first alone. */
  hold(pattern: RegExp, which?: 'all' | 'first'): Release;
  /** Serves another copy from now on. */
  deploy(folder: string): void;
  /** Nobody listens any more, and open connections are cut. */
  stop(): void;
}

export async function serve(folder: string): Promise<Site> {
  const asked: string[] = [];
  const handlerOf = (path: string) => {
    const [handler] = staticServer({ folder: path, seen: (seen) => asked.push(seen) }).listeners('request');
    return handler as RequestListener;
  };
  let handler = handlerOf(folder);
  const gates: { pattern: RegExp; left: number; pass: () => Promise<void> }[] = [];
  const server = createServer(async (request, response) => {
    const path = request.url ?? '';
    for (const gate of gates) if (gate.pattern.test(path) && gate.left-- > 0) await gate.pass();
    handler(request, response);
  });
  const port = await listen(server);
  return {
    origin: `http://localhost:${port}`,
    asked,
    hold: (pattern, which = 'all') => {
      const { shut, pass } = newGate();
      gates.push({ pattern, left: which === 'first' ? 1 : Number.POSITIVE_INFINITY, pass });
      return shut();
    },
    deploy: (next) => {
      handler = handlerOf(next);
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
