import type { PlainEdition } from '../../src/content/edition.ts';

// The project's own site, for the whole of Japan: every other edition lies over it.
export default { id: 'national' } satisfies PlainEdition;
