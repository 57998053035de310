package careplan.lint;

/**
 * Where a finding stands, said in two other ways than its JSON Pointer.
 *
 * @param open the pointer as far as it is positions and names of the format: it ends before a name
 *     that an author chose
 * @param lasting the steps with what items are known by in place of positions, so that it stays the
 *     same when lines move; it holds words of the plan
 */
public record FindingPath(String open, String lasting) {}
