package careplan.assess;

import java.util.List;
import java.util.Optional;

/**
 * What stands under one question.
 *
 * @param item the question
 * @param reply the answer, where there is one
 * @param notes what was said about it; may be empty
 * @param figures what plans show
 * @param actions what was agreed
 */
public record Entry(
    Item item,
    Optional<Reply> reply,
    String notes,
    List<Figure> figures,
    List<AgreedAction> actions) {

  /** Whether something should be agreed on, and nothing is. */
  public boolean lacksAction() {
    return reply.isPresent() && reply.get() != Reply.YES && actions.isEmpty();
  }
}
