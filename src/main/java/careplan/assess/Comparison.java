package careplan.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What became of an earlier assessment (R282).
 *
 * @param changes one for each question
 */
public record Comparison(List<Change> changes) {

  /** In what direction an answer has moved. */
  public enum Direction {
    BETTER,
    WORSE,
    SAME,
    /** One of the two has no answer. */
    UNKNOWN
  }

  /**
   * A question then and now.
   *
   * @param before what stood there
   * @param now what stands there
   */
  public record Change(Entry before, Entry now) {

    /** In what direction the answer has moved. */
    public Direction direction() {
      Optional<Reply> then = before.reply();
      Optional<Reply> since = now.reply();
      if (then.isEmpty() || since.isEmpty()) {
        return Direction.UNKNOWN;
      }
      int moved = then.get().ordinal() - since.get().ordinal();
      return moved > 0 ? Direction.BETTER : moved < 0 ? Direction.WORSE : Direction.SAME;
    }

    /** Whether a figure that both have differs. */
    public boolean figuresMoved() {
      return !before.figures().isEmpty() && !before.figures().equals(now.figures());
    }
  }

  /** Holds two assessments against each other, question by question. */
  public static Comparison of(Assessment before, Assessment now) {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < now.entries().size(); i++) {
      changes.add(new Change(before.entries().get(i), now.entries().get(i)));
    }
    return new Comparison(List.copyOf(changes));
  }

  /** The questions that moved in one direction. */
  public List<Change> in(Direction direction) {
    List<Change> found = new ArrayList<>();
    for (Change change : changes) {
      if (change.direction() == direction) {
        found.add(change);
      }
    }
    return found;
  }
}
