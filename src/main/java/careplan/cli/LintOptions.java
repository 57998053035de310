package careplan.cli;

import careplan.lint.Selection;
import careplan.lint.Severity;
import careplan.settings.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * What was asked of {@code lint}.
 *
 * @param report how findings are written
 * @param selection which rules speak, and how loudly
 * @param failOn what makes the exit status 1
 * @param least the lightest finding that is shown
 * @param today the day on which plans are judged, where one was said
 * @param writeBaseline whether all that is found is accepted from now on
 * @param since the version in git from which on findings count, where one was said
 */
record LintOptions(
    ReportOptions report,
    Selection selection,
    FailOn failOn,
    Severity least,
    Optional<LocalDate> today,
    boolean writeBaseline,
    Optional<String> since,
    boolean quiet) {

  /** The lightest finding that makes the exit status 1. */
  enum FailOn {
    ERROR,
    WARNING,
    INFO,
    NEVER;

    boolean reachedBy(Severity severity) {
      return switch (this) {
        case ERROR -> severity == Severity.ERROR;
        case WARNING -> severity != Severity.INFO;
        case INFO -> true;
        case NEVER -> false;
      };
    }
  }

  static CommandSpec spec() {
    Options options =
        new Options()
            .arguments(
                "PATH",
                "plans, folders to search for plans, or - for standard input; the current folder"
                    + " where none is named")
            .values("RULE,...", "only these rules, or groups of rules", "--select")
            .values("RULE,...", "leave these rules or groups out", "--ignore")
            .values("RULE=LEVEL", "weigh a rule or group as off, info, warning or error", "--level")
            .value("REV", "only what is new since this version in git", "--since")
            .value(
                "LEVEL",
                "exit status 1 from error (the default), warning or info on, or never",
                "--fail-on")
            .among(FailOn.values())
            .value(
                "LEVEL",
                "show only findings of this weight or more: info, warning or error",
                "--min-severity")
            .among(Severity.values())
            .flag(
                "first mend what cannot change the meaning: missing ids, dates, telephone numbers",
                "--fix")
            .flag("with --fix: show what would be mended, and change nothing", "--diff")
            .flag("check again whenever a plan changes, until Ctrl-C", "--watch")
            .flag(
                "accept all that is found now: later runs speak only of what is new",
                "--write-baseline");
    return ReportOptions.addTo(options)
        .value("DATE", "judge plans as on this day, such as 2027-03-01", "--today")
        .value(
            "PATH",
            "what to call standard input, and where its settings are looked for",
            "--stdin-path")
        .flag("use no settings and no baseline of a .careplan folder", "--isolated")
        .flag("leave out excluded plans even where they are named", "--force-exclude")
        .flag("ask every rule about every plan anew, and keep nothing of it", "--no-cache")
        .quiet("figures and hints")
        .colour()
        .spec();
  }

  /**
   * What was asked.
   *
   * @param names the rules that can be meant
   */
  static LintOptions of(ParseResult arguments, Surroundings surroundings, RuleNames names) {
    return new LintOptions(
        ReportOptions.of(arguments, surroundings),
        selection(arguments, names),
        Choice.of(arguments, "--fail-on", FailOn.values(), FailOn.ERROR),
        Choice.of(arguments, "--min-severity", Severity.values(), Severity.INFO),
        Choice.day(arguments, "--today"),
        writeBaseline(arguments),
        since(arguments),
        arguments.hasMatchedOption("--quiet"));
  }

  private static boolean writeBaseline(ParseResult arguments) {
    boolean asked = arguments.hasMatchedOption("--write-baseline");
    if (asked && arguments.hasMatchedOption("--isolated")) {
      throw new WrongUse(
          "--isolated leaves baselines alone, so --write-baseline cannot be meant with it.");
    }
    if (asked && Choice.words(arguments).contains("-")) {
      throw new WrongUse("A baseline is for files: --write-baseline cannot read standard input.");
    }
    return asked;
  }

  private static Optional<String> since(ParseResult arguments) {
    Optional<String> since = Choice.text(arguments, "--since");
    if (since.isPresent() && Choice.words(arguments).contains("-")) {
      throw new WrongUse("git keeps files: --since cannot be meant for standard input.");
    }
    if (since.isPresent() && arguments.hasMatchedOption("--write-baseline")) {
      throw new WrongUse("A baseline takes in all that is found: leave out --since.");
    }
    return since;
  }

  /** Whether plans are checked again and again. */
  static boolean watches(ParseResult arguments) {
    if (!arguments.hasMatchedOption("--watch")) {
      return false;
    }
    for (String other : List.of("--fix", "--write-baseline", "--output-file")) {
      if (arguments.hasMatchedOption(other)) {
        throw new WrongUse("--watch only looks: leave out " + other + ".");
      }
    }
    if (Choice.words(arguments).contains("-")) {
      throw new WrongUse("--watch waits for files to change: standard input never does.");
    }
    return true;
  }

  /** The name of one rule wins over its group; else the later option wins. */
  static Selection selection(ParseResult arguments, RuleNames names) {
    Map<String, Level> levels = new HashMap<>();
    List<String[]> ofRules = new ArrayList<>();
    for (String setting : Choice.texts(arguments, "--level")) {
      int equals = setting.indexOf('=');
      if (equals < 0) {
        throw new WrongUse(
            "--level needs a rule and a level, such as --level " + setting + "=info.");
      }
      String word = setting.substring(0, equals);
      String level = setting.substring(equals + 1);
      if (RuleNames.isGroup(word)) {
        set(levels, word, level, names);
      } else {
        ofRules.add(new String[] {word, level});
      }
    }
    for (String[] setting : ofRules) {
      set(levels, setting[0], setting[1], names);
    }
    Set<String> without = new HashSet<>(names.in("--ignore", Choice.texts(arguments, "--ignore")));
    for (Map.Entry<String, Level> entry : levels.entrySet()) {
      if (entry.getValue() == Level.OFF) {
        without.add(entry.getKey());
      }
    }
    if (arguments.hasMatchedOption("--isolated")) {
      // A plan may allow a rule of its team's own, and those are not looked at.
      without.add("unknown-rule");
    }
    Set<String> only = names.in("--select", Choice.texts(arguments, "--select"));
    return new Selection(only, without, levels);
  }

  private static void set(Map<String, Level> levels, String word, String level, RuleNames names) {
    Level its = Choice.of("--level", level, Level.values());
    for (String name : names.named("--level", word)) {
      levels.put(name, its);
    }
  }
}
