import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The schema that only the data of an edition has. */
const ofEdition = 'edition.json';

/** The part of the directory that an edition's own desks stand in: no desk of the project's own site does. */
function withOwnSection(text: string): string {
  const schema = JSON.parse(text);
  schema.$defs.desk.properties.section.enum.unshift('local');
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/**
 * The JSON Schemas of a build's open data, by their paths below `data/`.
 * @param root the folder of the project
 * @param isEdition whether it is the data of a publisher's edition
 */
export function schemas(root: string, isEdition: boolean): Record<string, string> {
  const folder = join(root, 'scripts/data/schema');
  const names = readdirSync(folder).filter((name) => isEdition || name !== ofEdition);
  return Object.fromEntries(
    names.map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      return [`schema/${name}`, isEdition && name === 'desks.json' ? withOwnSection(text) : text];
    }),
  );
}
