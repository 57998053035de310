package careplan.diff;

import java.util.List;
import java.util.Optional;

/**
 * One thing that is different between two versions of a plan.
 *
 * @param kind what happened
 * @param before what was there, in the earlier version; of a comment, what it belongs to
 * @param after what is there, in the later version; of a comment, what it belongs to
 * @param oldWords of a text or a comment, the words before
 * @param newWords of a text or a comment, the words now; of a change of layout, what of it
 * @param safety why somebody should look at it first; empty where it does not bear on safety
 */
public record Change(
    ChangeKind kind,
    Optional<Content> before,
    Optional<Content> after,
    Optional<String> oldWords,
    Optional<String> newWords,
    List<SafetyReason> safety) {

  static Change of(ChangeKind kind, Content before, Content after) {
    return new Change(
        kind,
        Optional.ofNullable(before),
        Optional.ofNullable(after),
        words(before),
        words(after),
        List.of());
  }

  static Change comment(Content before, String oldWords, Content after, String newWords) {
    return new Change(
        ChangeKind.COMMENT,
        Optional.ofNullable(before),
        Optional.ofNullable(after),
        Optional.ofNullable(oldWords),
        Optional.ofNullable(newWords),
        List.of());
  }

  static Change layout(Content before, Content after, String what) {
    return new Change(
        ChangeKind.LAYOUT,
        Optional.of(before),
        Optional.of(after),
        Optional.empty(),
        Optional.of(what),
        List.of());
  }

  private static Optional<String> words(Content content) {
    return content instanceof Words words ? Optional.of(words.value()) : Optional.empty();
  }

  Change with(List<SafetyReason> reasons) {
    return reasons.isEmpty()
        ? this
        : new Change(kind, before, after, oldWords, newWords, List.copyOf(reasons));
  }

  /** Whether somebody should look at it before anything else. */
  public boolean isSafety() {
    return !safety.isEmpty();
  }

  /** Where it stands now, or stood where it is gone. */
  public Content place() {
    return after.or(() -> before).orElseThrow();
  }

  /** The path of {@link #place()}. */
  public String path() {
    return place().path();
  }
}
