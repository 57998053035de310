package careplan.plan;

import java.util.Optional;

/** A part of a plan that other parts can point to by its id. */
public interface Item {

  /** The part as it stands in the file. */
  Block block();

  /** What it says: the need, the goal, the action, the concern. */
  Optional<Text> statement();

  /** Its short name for machines; what a part without one says can still be read. */
  default Optional<Text> id() {
    return block().text("id");
  }

  /** Whether it is marked as the person's own wording (R064), which nobody corrects. */
  default boolean isInOwnWords() {
    return block().is("own-words", "yes");
  }
}
