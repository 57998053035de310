package careplan.cli;

import careplan.diff.Change;
import careplan.plan.Field;
import careplan.plan.Plan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.ParseResult;

/**
 * The sections of a plan that were asked about.
 *
 * @param names empty for all
 */
record DiffSections(Set<String> names) {
  /** Every section. */
  static final DiffSections ALL = new DiffSections(Set.of());

  static DiffSections of(ParseResult arguments) {
    Set<String> names = new LinkedHashSet<>();
    for (String words : Choice.texts(arguments, "--section")) {
      for (String word : words.split(",")) {
        if (Plan.SHAPE.field(word).isEmpty()) {
          List<String> known = Plan.SHAPE.fields().stream().map(Field::name).toList();
          throw WrongUse.unknown(
              "'" + word + "' is no section of a plan.",
              word,
              known,
              "--section takes a field of the plan, such as goals or crisis.");
        }
        names.add(word);
      }
    }
    return names.isEmpty() ? ALL : new DiffSections(names);
  }

  /** Those changes that stand in the sections. */
  List<Change> of(List<Change> changes) {
    if (names.isEmpty()) {
      return changes;
    }
    List<Change> kept = new ArrayList<>();
    for (Change change : changes) {
      if (names.contains(change.place().section())) {
        kept.add(change);
      }
    }
    return kept;
  }
}
