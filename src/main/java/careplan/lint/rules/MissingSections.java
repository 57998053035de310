package careplan.lint.rules;

import careplan.lint.Rule;
import java.util.List;

/** The presence rules: one row each. */
final class MissingSections {
  /** The rows, in the order of the catalogue. */
  static final List<Rule> ALL = List.of();

  private MissingSections() {}
}
