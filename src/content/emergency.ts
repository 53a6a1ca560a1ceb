/** The numbers of the emergency block, under the names of the slots that they fill in the words. */
export const emergencyNumbers = { police: '110', medical: '119' } as const;

/** Every number that words may name by a slot: the emergency ones, the police's for advice, the interpreted legal line. */
export const namedNumbers = {
  ...emergencyNumbers,
  advice: '#9110',
  interpreter: '0570-078377',
} as const;
