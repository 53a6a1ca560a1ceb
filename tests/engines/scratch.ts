import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the tests and their browsers put into the folder for temporary files goes when the run ends. */
export default function scratch(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-tests-'));
  // Web servers read their files as a user of their own.
  chmodSync(folder, 0o755);
  const { TMPDIR } = process.env;
  process.env.TMPDIR = folder;
  return () => {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
}
