import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The oldest browsers that the app runs in, of `browserslist` in package.json: `chrome >= 87` is `chrome87`. In older
 * ones the written pages serve.
 * @param root the folder of the project
 */
export function oldestBrowsers(root: string): string[] {
  const { browserslist } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return (browserslist as string[]).map((each) => each.replace('ios_saf', 'ios').replace(' >= ', ''));
}
