/** Monday to Friday. */
export const workdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;

export const everyDay = [...workdays, 'sat', 'sun'] as const;
