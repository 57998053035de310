package careplan.cli;

import careplan.lint.Group;
import careplan.lint.Rule;
import careplan.lint.baseline.Baselines;
import careplan.lint.rules.Rules;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What {@code lint} has to do with baselines. */
final class LintBaselines {
  private LintBaselines() {}

  /** How the options have baselines used. */
  static Baselines.Use use(LintOptions options) {
    boolean whole = options.selection().isWhole() && options.today().isEmpty();
    return new Baselines.Use(options.writeBaseline(), whole, options.selection(), acrossPlans());
  }

  private static Set<String> acrossPlans() {
    Set<String> names = new HashSet<>();
    for (Rule rule : Rules.ALL) {
      if (rule.info().group() == Group.ACROSS) {
        names.add(rule.info().name());
      }
    }
    return names;
  }

  /**
   * Writes what has changed, and says so. A pipeline's work tree is thrown away: there nothing is
   * written that nobody asked for.
   */
  static void close(Baselines baselines, LintOptions options, Surroundings surroundings) {
    String ci = surroundings.variable("CI");
    boolean mayShrink = ci.isEmpty() || ci.equals("false");
    List<Baselines.Change> changes = baselines.close(mayShrink);
    if (options.quiet()) {
      return;
    }
    for (Baselines.Change change : changes) {
      surroundings.say(options.writeBaseline() ? accepted(change) : shrunk(change));
    }
  }

  private static String accepted(Baselines.Change change) {
    StringBuilder sentence = new StringBuilder();
    sentence.append(change.file()).append(" accepts ").append(findings(change.accepted()));
    sentence.append(": ").append(change.added()).append(" new, ");
    sentence.append(change.gone()).append(" gone.");
    if (change.safety() > 0) {
      sentence.append(' ').append(findings(change.safety()));
      sentence.append(change.safety() == 1 ? " of the new ones is" : " of the new ones are");
      sentence.append(" about somebody's safety: 'careplan lint --isolated' still shows them.");
    }
    return sentence.toString();
  }

  private static String shrunk(Baselines.Change change) {
    String gone = findings(change.gone()) + " of " + change.file();
    String verb = change.gone() == 1 ? " is" : " are";
    return change.written()
        ? gone + verb + " no longer there, and taken out of it."
        : gone + verb + " no longer there. 'careplan lint' takes them out, outside a pipeline.";
  }

  private static String findings(int number) {
    return number + (number == 1 ? " finding" : " findings");
  }
}
