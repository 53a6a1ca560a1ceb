import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** What is worth packing; pictures are packed in themselves. */
const packable = /\.(html|js|css|csv|json|svg|txt|webmanifest)$/;

/** Files that hosts read and never hand out. */
const isForHost = (path) => path === '_headers';

/**
 * Writes a `.gz` and a `.br` beside each file that is worth it, packed as small as it goes: what is packed once need
 * not be packed at each visit, and hosts do so worse, if at all.
 * @param folder a built site
 */
export function pack(folder) {
  for (const path of readdirSync(folder, { recursive: true }).map(String)) {
    if (!packable.test(path) || isForHost(path)) continue;
    const bytes = readFileSync(join(folder, path));
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    };
    writeFileSync(join(folder, `${path}.gz`), gzipSync(bytes, { level: 9 }));
    writeFileSync(join(folder, `${path}.br`), brotliCompressSync(bytes, { params }));
  }
}

/**
 * What the host is told of a built site: each rule below the folder that the site lives in, and each hashed file by its
 * own name. A rule for the whole folder of them would hold for what is missing there, too: hosts apply it to every
 * answer, and a file that is missing for a moment would be missing for a year.
 * @param text `_headers` as it lies in `public/`, its rules counted from the site
 * @param base the folder the site lives in, with slashes at both ends
 * @param hashed the names of the files in `assets/`
 */
export function headersFile(text, base, hashed) {
  return text
    .split(/\n(?=\/)/)
    .flatMap((rule) =>
      rule.startsWith('/assets/*\n') ? hashed.map((name) => rule.replace('*', name)) : [rule],
    )
    .map((rule) => (rule.startsWith('/') ? base + rule.slice(1) : rule))
    .join('\n');
}

/**
 * Makes a built site ready for hosts.
 * @param folder where it lies; not done twice
 * @param base the folder it lives in on its host, with slashes at both ends
 */
export function prepareForHosts(folder, base) {
  const file = join(folder, '_headers');
  const hashed = readdirSync(join(folder, 'assets')).sort();
  writeFileSync(file, headersFile(readFileSync(file, 'utf8'), base, hashed));
  pack(folder);
}
