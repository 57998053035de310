package careplan.lint;

import careplan.plan.Block;
import careplan.plan.Field;
import careplan.plan.Form;
import careplan.plan.Plan;
import careplan.plan.PlanText;
import careplan.plan.Shape;
import careplan.yaml.Node;
import careplan.yaml.SequenceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The sentences of a plan that somebody other than the person wrote for the person to read (R064).
 *
 * <p>Reasons for setting a remark aside speak of words and may name them; what a glossary explains
 * is meant to be hard; a review that another has followed is never rewritten.
 */
final class JudgedProse {
  private static final Set<String> LEFT_OUT = Set.of("allowed", "glossary", "headings");

  private JudgedProse() {}

  static List<PlanText> of(Plan plan, Predicate<PlanText> english) {
    int pastFrom = 0;
    int pastTo = 0;
    Node reviews = plan.block().value("reviews").orElse(null);
    if (reviews instanceof SequenceNode list && list.items().size() > 1) {
      pastFrom = list.start();
      pastTo = list.items().get(list.items().size() - 1).start();
    }
    List<PlanText> prose = new ArrayList<>();
    for (PlanText text : plan.texts()) {
      int start = text.text().node().start();
      boolean past = start >= pastFrom && start < pastTo;
      if (!text.ownWords() && !past && isProse(text) && english.test(text)) {
        prose.add(text);
      }
    }
    return prose;
  }

  private static boolean isProse(PlanText text) {
    Field field = text.field();
    Shape shape = field.shape().orElse(null);
    if (shape == null) {
      return field.form().kind() == Form.Kind.PROSE && !isWithin(text.within(), "allowed remark");
    }
    return !LEFT_OUT.contains(field.name())
        && (shape.isOpen() ? shape.values().kind() == Form.Kind.PROSE : shape.maybeProse());
  }

  private static boolean isWithin(Block block, String name) {
    return block.shape().name().equals(name);
  }
}
