package careplan.render.copy;

import careplan.plan.Plan;
import careplan.render.Edition;
import careplan.render.document.Document;
import careplan.render.exchange.Exchange;
import java.util.List;
import java.util.Optional;

/** A kind of copy. */
public interface Copy {

  /** The word that asks for it, such as {@code large-print}. */
  String name();

  /** What it is and whom it is for, in a few words for help. */
  String purpose();

  /**
   * Whom it is made for where nobody is named: ids of the team. Empty for a copy that belongs to
   * the person, who may give it away.
   */
  default Optional<List<String>> readers(Plan plan) {
    return Optional.empty();
  }

  /** It as a file for another program; empty for most kinds. */
  default Optional<String> file(Edition edition, Exchange exchange) {
    return Optional.empty();
  }

  /** What such a file leaves out, a sentence or two each. */
  default List<String> leftOut(Edition edition, Exchange exchange) {
    return List.of();
  }

  /** Why it cannot be made of a plan, with what to do next; empty where it can. */
  default Optional<String> impossible(Edition edition) {
    return Optional.empty();
  }

  /** What whoever makes it has to know, a sentence or two each. */
  default List<String> remarks(Edition edition) {
    return List.of();
  }

  /** What it says. */
  Document document(Edition edition);
}
