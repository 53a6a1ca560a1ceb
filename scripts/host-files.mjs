import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const [packBrotli, packGzip] = [brotliCompress, gzip].map((pack) => promisify(pack));

/** What is worth packing; pictures are packed in themselves. */
const packable = /\.(html|js|css|csv|json|svg|txt|webmanifest)$/;

/** Files that hosts read and never hand out. */
const isForHost = (path) => path === '_headers';

/**
 * Writes a `.gz` and a `.br` beside each file that is worth it, packed as small as it goes: what is packed once need
 * not be packed at each visit, and hosts do so worse, if at all.
 * @param folder a built site
 */
export async function pack(folder) {
  const packFile = async (path) => {
    const bytes = await readFile(join(folder, path));
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    };
    await writeFile(join(folder, `${path}.gz`), await packGzip(bytes, { level: 9 }));
    await writeFile(join(folder, `${path}.br`), await packBrotli(bytes, { params }));
  };
  const paths = readdirSync(folder, { recursive: true }).map(String);
  await Promise.all(paths.filter((path) => packable.test(path) && !isForHost(path)).map(packFile));
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
 * Writes the headers of a built site as hosts read them.
 * @param folder where it lies; not done twice
 * @param base the folder it lives in on its host, with slashes at both ends
 */
export function writeHeaders(folder, base) {
  const file = join(folder, '_headers');
  const hashed = readdirSync(join(folder, 'assets')).sort();
  writeFileSync(file, headersFile(readFileSync(file, 'utf8'), base, hashed));
}
