package careplan.merge;

import java.util.List;

/**
 * What came of a merge.
 *
 * @param text the plan, with a mark at each conflict
 * @param conflicts what a person has to decide; empty where all could be put together
 * @param safety fields that bear on safety and were taken from one side, a line each
 * @param joined texts that were put together word by word and should be read, by path
 */
public record Merged(
    String text, List<Conflict> conflicts, List<String> safety, List<String> joined) {
  /** Lists that no longer change. */
  public Merged {
    conflicts = List.copyOf(conflicts);
    safety = List.copyOf(safety);
    joined = List.copyOf(joined);
  }

  /** Whether nobody has to decide anything. */
  public boolean isClean() {
    return conflicts.isEmpty();
  }
}
