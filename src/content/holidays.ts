/** The national holidays of whole years; beyond them nothing is known. Taken from a maintained library when the site is built. */
export interface HolidayTable {
  readonly firstYear: number;
  readonly lastYear: number;
  /** Days that offices close for, `YYYY-MM-DD`. */
  readonly days: readonly string[];
}
