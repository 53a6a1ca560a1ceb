/** What to keep before anything is deleted or blocked, in the order of the list; several official pages ask for it. */
export const evidenceItems = ['url', 'screenshot', 'account', 'when', 'why-me', 'done', 'threats'] as const;
