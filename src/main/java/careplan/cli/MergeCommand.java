package careplan.cli;

import careplan.diff.SafetyTable;
import careplan.lint.Finding;
import careplan.lint.Linter;
import careplan.lint.Selection;
import careplan.lint.Severity;
import careplan.merge.Conflict;
import careplan.merge.Merged;
import careplan.merge.PlanMerge;
import careplan.plan.PlanReading;
import careplan.settings.Settings;
import careplan.settings.TeamSettings;
import careplan.yaml.EditRefused;
import careplan.yaml.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code careplan merge BASE OURS THEIRS}. */
final class MergeCommand implements Command {
  private static final int USUAL_MARKS = 7;

  @Override
  public String name() {
    return "merge";
  }

  @Override
  public String purpose() {
    return "put two versions of a plan together";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example(
            "careplan merge base.yaml ours.yaml theirs.yaml -o plan.yaml",
            "put three files together"),
        new Example("careplan merge --check main topic", "say whether two branches go together"),
        new Example("careplan merge --solve annie.careplan.yaml", "decide what is left to decide"));
  }

  @Override
  public CommandSpec spec() {
    return new Options()
        .arguments("BASE OURS THEIRS", "the plan before, and its two versions")
        .value("FILE", "write the result here and not to standard output", "-o", "--output")
        .flag("say what would be put together, and write nothing", "--explain")
        .flag("two branches: say whether their plans go together; changes nothing", "--check")
        .flag("one file with conflicts: ask about each of them", "--solve")
        .flag("read the arguments as git gives them to a merge driver", "--driver")
        .flag("use no settings of a .careplan folder", "--isolated")
        .spec();
  }

  @Override
  public List<String> notes() {
    return List.of(
        "Plans are put together by what they say: fields by name, items by id wherever they stand."
            + " What only one side changed is as that side has it.",
        "Allergies, medicines, crisis contacts, consent and whatever else bears on safety are never"
            + " put together: changed on both sides, they are a conflict, unless both say the same.",
        "A conflict stands between the marks that git uses, with its place and its reason. Comments"
            + " at the end of such a file keep all that is needed to have each version again;"
            + " --solve takes them out. It asks, and takes the words ours, theirs, base, both, skip"
            + " and stop, also from standard input.",
        "CAREPLAN_MERGE=0 leaves merges to git's own way, line by line.",
        "As git's merge driver it ends with 0 or 1; any other trouble is left to git merge-file.",
        "Exit status: 0 all could be put together; 1 a person has to decide something; 2 wrong use,"
            + " or a file could not be read or written.");
  }

  @Override
  public int run(ParseResult arguments, Surroundings surroundings) {
    List<String> words = Choice.words(arguments);
    if (arguments.hasMatchedOption("--driver")) {
      return new MergeDriver(surroundings).run(words, merge(arguments, surroundings));
    }
    if (arguments.hasMatchedOption("--solve")) {
      return new MergeSolve(surroundings).run(words);
    }
    if (arguments.hasMatchedOption("--check")) {
      return new MergeCheck(surroundings, merge(arguments, surroundings)).run(words);
    }
    if (words.size() != 3) {
      throw new WrongUse("merge takes three files: the plan before, and its two versions.");
    }
    return files(words, arguments, surroundings);
  }

  /** A merge of plans with the settings for the place of one. */
  interface Merge {
    Merged of(Path place, int markerSize, String base, String ours, String theirs)
        throws EditRefused;
  }

  private static Merge merge(ParseResult arguments, Surroundings surroundings) {
    return (place, markerSize, base, ours, theirs) -> {
      TeamSettings found = RuleLevels.settings(arguments, surroundings);
      Settings settings = found.apply(place);
      Linter linter =
          new Linter(
              RuleLevels.names(found).rules(),
              Selection.ALL,
              Optional.empty(),
              surroundings.today());
      return new PlanMerge(
              SafetyTable.floor(), reading -> errors(linter, reading, settings), markerSize)
          .merge(base, ours, theirs);
    };
  }

  private static List<Finding> errors(Linter linter, PlanReading reading, Settings settings) {
    List<Finding> errors = new ArrayList<>();
    for (Finding finding : linter.lint(reading, settings).findings()) {
      if (finding.severity() == Severity.ERROR) {
        errors.add(finding);
      }
    }
    return errors;
  }

  private static int files(List<String> words, ParseResult arguments, Surroundings surroundings) {
    List<String> texts = new ArrayList<>();
    for (String word : words) {
      Optional<String> text = MergeDriver.read(surroundings.directory().resolve(word));
      if (text.isEmpty()) {
        surroundings.say(word + ": This file could not be read as text in UTF-8.");
        return Status.TROUBLE;
      }
      texts.add(text.get());
    }
    Optional<String> target = Choice.text(arguments, "-o");
    Path place = surroundings.directory().resolve(target.orElse(words.get(1)));
    try {
      Merged merged =
          merge(arguments, surroundings)
              .of(place, USUAL_MARKS, texts.get(0), texts.get(1), texts.get(2));
      if (arguments.hasMatchedOption("--explain")) {
        surroundings.out().print(String.join("", explained(merged)));
      } else if (target.isPresent()) {
        WholeFile.write(place, merged.text().getBytes(StandardCharsets.UTF_8));
        report(merged, surroundings);
      } else {
        surroundings.out().print(merged.text());
        report(merged, surroundings);
      }
      surroundings.out().flush();
      return merged.isClean() ? Status.FINE : Status.FOUND;
    } catch (EditRefused refused) {
      surroundings.say(
          (refused.line() > 0 ? "Line " + refused.line() + " of one version: " : "")
              + refused.getMessage());
      return Status.TROUBLE;
    } catch (IOException notWritten) {
      surroundings.say(place + ": This file could not be written.");
      return Status.TROUBLE;
    }
  }

  /** Says on standard error what a person should know of a merge. */
  static void report(Merged merged, Surroundings surroundings) {
    for (String line : explained(merged)) {
      surroundings.say(line.strip());
    }
  }

  static List<String> explained(Merged merged) {
    List<String> lines = new ArrayList<>();
    for (Conflict conflict : merged.conflicts()) {
      String path = conflict.path().isEmpty() ? "the whole plan" : conflict.path();
      lines.add("To decide: " + path + ": " + conflict.reason() + "\n");
    }
    for (String path : merged.joined()) {
      lines.add("Please read: " + path + ": put together word by word\n");
    }
    for (String note : merged.safety()) {
      lines.add("Bears on safety: " + note + "\n");
    }
    if (lines.isEmpty()) {
      lines.add("All could be put together.\n");
    }
    return lines;
  }
}
