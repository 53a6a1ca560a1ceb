/** The numbers of the emergency block, under the names of the slots that they fill in the words. */
export const emergencyNumbers = { police: '110', medical: '119' } as const;
