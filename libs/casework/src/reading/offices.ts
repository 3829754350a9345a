/** A duty of the office `y` is in view as a seat would be that nobody handles. */
export const OFFICES = { organId: 'y.organId', unitId: 'NULL', officerId: 'NULL', registrarId: '0' };
