/** What a unit's change says of leaves where none could be compared. */
export const noLeafCompared = {
  compared_leaves: 0,
  compared_points_micro: 0n,
  compared_score_micro: 0n,
  compared_previous_micro: 0n,
  compared_change_micro: 0n,
};
