/**
 * Reads a `_headers` file as hosts do.
 * @param text the file
 * @returns for a path below the site (`/ja/`) the headers of all rules that name it; values of the same header are
 *   joined, as some hosts do
 */
export function readHeaders(text) {
  const rules = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('/')) rules.push({ pattern: line.trim(), headers: [] });
    const [, name, value] = line.match(/^ {2}([\w-]+): (.+)$/) ?? [];
    if (name) rules.at(-1).headers.push([name, value]);
  }
  const names = (pattern, path) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
  return (path) => {
    const found = {};
    for (const { pattern, headers } of rules)
      if (names(pattern, path))
        for (const [name, value] of headers) found[name] = name in found ? `${found[name]}, ${value}` : value;
    return found;
  };
}
