export type PurposeView = {
  /** "Wofür:" and why we ask. */
  forLabel: string;
  what: string;
  /** "Gelöscht:" and when. */
  deletedLabel: string;
  deleted: string;
};

/** Beside a field: what its answer is for, and when it is deleted. */
export const Purpose = ({ id, forLabel, what, deletedLabel, deleted }: PurposeView & { id: string }) => (
  <p className="purpose" id={id}>
    <strong>{forLabel}</strong> {what}
    <br />
    <strong>{deletedLabel}</strong> {deleted}
  </p>
);
