/** A letter `f` that belongs to no case is in view as a seat without unit and officer would be. */
export const LETTERS = {
  ...{ organId: 'f.organId', unitId: 'NULL', officerId: 'NULL' },
  registrarId: 'f.registrarId',
};
