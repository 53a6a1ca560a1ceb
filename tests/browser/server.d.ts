declare module '*/scripts/server.mjs' {
  import type { Server } from 'node:http';

  export function staticServer(options: {
    folder: string;
    base?: string;
    seen?: (path: string) => void;
  }): Server;
  export function listen(server: Server, port?: number): Promise<number>;
}

declare module '*/scripts/headers.mjs' {
  export function readHeaders(text: string): (path: string) => Record<string, string>;
}

declare module '*/scripts/host-files.mjs' {
  export function writeHeaders(folder: string, base: string): void;
  export function headersFile(text: string, base: string, hashed: readonly string[]): string;
}
