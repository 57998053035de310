package careplan.cli;

import careplan.lint.fix.Fixes;
import careplan.settings.PlanFile;
import careplan.settings.PlanFiles;
import careplan.yaml.EditRefused;
import careplan.yaml.Fault;
import careplan.yaml.FaultKind;
import careplan.yaml.YamlDocument;
import java.util.List;
import picocli.CommandLine.ParseResult;

/** What {@code lint --fix} changes before it looks. */
final class LintFixes {
  private final Surroundings surroundings;
  private final boolean wanted;
  private final boolean onlyShown;
  private final boolean quiet;
  private final Rewriting rewriting;
  private int ids;
  private int dates;
  private int phones;
  private int shortForms;
  private int left;

  LintFixes(ParseResult arguments, Surroundings surroundings) {
    this.surroundings = surroundings;
    this.wanted = arguments.hasMatchedOption("--fix");
    this.onlyShown = arguments.hasMatchedOption("--diff");
    this.quiet = arguments.hasMatchedOption("--quiet");
    if (onlyShown && !wanted) {
      throw new WrongUse("--diff shows what --fix would change: say --fix --diff.");
    }
    if (wanted && Choice.words(arguments).contains("-")) {
      throw new WrongUse("--fix changes files, and standard input is none.");
    }
    this.rewriting =
        new Rewriting(surroundings, Screen.of(arguments, surroundings), !onlyShown, onlyShown);
  }

  boolean areWanted() {
    return wanted;
  }

  /**
   * Mends the plans, or shows how.
   *
   * @return whether they are to be checked now
   */
  boolean mend(List<PlanFile> plans) {
    for (PlanFile plan : plans) {
      rewriting.file(plan, this::mended);
    }
    surroundings.out().flush();
    if (!quiet) {
      surroundings.say(closing());
    }
    return !onlyShown;
  }

  private String mended(YamlDocument document) throws EditRefused {
    for (Fault fault : document.faults()) {
      if (fault.kind() != FaultKind.CUT_AT_HASH) {
        // The report says what is wrong with it; until that is put right nothing is mended.
        return document.source().text();
      }
    }
    Fixes.Fixed fixed = Fixes.of(document);
    ids += fixed.ids();
    dates += fixed.dates();
    phones += fixed.phones();
    shortForms += fixed.shortForms();
    left += fixed.left();
    return fixed.text();
  }

  private String closing() {
    String could =
        left == 0 ? "" : " " + left + " more could not be mended safely, and stand as they were.";
    if (ids + dates + phones + shortForms == 0) {
      return "There was nothing to mend." + could;
    }
    return (onlyShown ? "Could be mended: " : "Mended: ")
        + number(ids, "id", "ids")
        + " added, "
        + number(dates, "date", "dates")
        + " and "
        + number(phones, "telephone number", "telephone numbers")
        + " written in full form, "
        + (shortForms == 0
            ? ""
            : number(shortForms, "short form", "short forms") + " written out, ")
        + "in "
        + number(rewriting.changed(), "plan.", "plans.")
        + could;
  }

  private static String number(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }

  /** The exit status where nothing but the changes was asked for. */
  int status(PlanFiles plans) {
    plans.problems().forEach(problem -> surroundings.say(problem.toString()));
    boolean trouble = rewriting.problems() > 0 || !plans.problems().isEmpty();
    return trouble ? Status.TROUBLE : Status.FINE;
  }

  /** Whether a file could not be written. */
  boolean failed() {
    return rewriting.problems() > 0;
  }
}
