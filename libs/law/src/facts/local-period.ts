/** What stands in the place of a period of the law where a local rule asks for something. */
export type LocalPeriodId = `LOCAL-${number}`;
