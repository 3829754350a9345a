/** Why something cannot be recorded: the field it concerns, and what to do about it, in Chinese. */
export interface FieldProblem {
  field: string;
  message: string;
}
