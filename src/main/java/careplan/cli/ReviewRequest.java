package careplan.cli;

import careplan.conversation.AnswersProblem;
import careplan.conversation.SavedAnswers;
import careplan.lint.Finding;
import careplan.lint.Linter;
import careplan.lint.Selection;
import careplan.lint.rules.Rules;
import careplan.plan.Plan;
import careplan.plan.PlanReading;
import careplan.plan.Text;
import careplan.review.Judging;
import careplan.settings.PlanFile;
import careplan.settings.TeamSettings;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** What was asked of {@code careplan review}. */
final class ReviewRequest {
  private static final String COMMAND = "review";
  private static final PlanFile NONE = new PlanFile("", Path.of(""));

  private final ParseResult arguments;
  private final Surroundings surroundings;
  private final PlanFile plan;
  private final Optional<Path> folder;
  private final TeamSettings team;

  private ReviewRequest(
      ParseResult arguments, Surroundings surroundings, PlanFile plan, Optional<Path> folder) {
    this.arguments = arguments;
    this.surroundings = surroundings;
    this.plan = plan;
    this.folder = folder;
    this.team = RuleLevels.settings(arguments, surroundings);
  }

  static ReviewRequest of(ParseResult arguments, Surroundings surroundings) {
    List<String> words = Choice.words(arguments);
    if (words.size() > 1) {
      throw new WrongUse("One plan at a time: '" + words.get(1) + "' is one word too many.");
    }
    Choice.text(arguments, "--lang").ifPresent(ReviewRequest::checkLanguage);
    Optional<Path> folder =
        SavedAnswers.folder(surroundings.variable("XDG_STATE_HOME"), surroundings.home());
    return new ReviewRequest(
        arguments, surroundings, plan(words, arguments, surroundings, folder), folder);
  }

  private static void checkLanguage(String word) {
    List<String> words = List.of("en", "cy");
    if (!words.contains(word)) {
      throw WrongUse.unknown(
          "'" + word + "' is not a value of --lang.", word, words, "It takes en or cy.");
    }
  }

  private static PlanFile plan(
      List<String> words, ParseResult arguments, Surroundings surroundings, Optional<Path> folder) {
    Path here = surroundings.directory().toAbsolutePath().normalize();
    if (words.isEmpty() && arguments.hasMatchedOption("--resume")) {
      return interrupted(folder).map(path -> named(path, here)).orElse(NONE);
    }
    if (words.isEmpty()) {
      throw new WrongUse("Name the plan to review: 'careplan review annie.careplan.yaml'.");
    }
    if (words.get(0).equals("-")) {
      throw new WrongUse(
          "A review is written into the plan, so it needs a file. --print leaves the file alone.");
    }
    try {
      return new PlanFile(words.get(0), here.resolve(words.get(0)).normalize());
    } catch (InvalidPathException impossible) {
      throw new WrongUse("'" + words.get(0) + "' cannot be the name of a file.");
    }
  }

  private static PlanFile named(Path path, Path here) {
    boolean isHere = path.startsWith(here) && !path.equals(here);
    return new PlanFile(isHere ? here.relativize(path).toString() : path.toString(), path);
  }

  /** The one meeting that was interrupted. */
  private static Optional<Path> interrupted(Optional<Path> folder) {
    try {
      List<Path> targets =
          folder.isEmpty() ? List.of() : SavedAnswers.targets(folder.get(), COMMAND);
      if (targets.size() > 1) {
        StringBuilder names = new StringBuilder();
        targets.forEach(one -> names.append(names.isEmpty() ? "" : ", ").append(one));
        throw new WrongUse("Several reviews were interrupted. Name one of them: " + names + ".");
      }
      return targets.stream().findFirst();
    } catch (IOException unreadable) {
      throw new WrongUse(folder.orElseThrow() + " cannot be read.");
    }
  }

  /** Why there is nothing to go on with. */
  Optional<String> problem() {
    return plan == NONE
        ? Optional.of("No review was interrupted. 'careplan review PLAN' begins one.")
        : Optional.empty();
  }

  PlanFile plan() {
    return plan;
  }

  boolean isResumed() {
    return arguments.hasMatchedOption("--resume");
  }

  boolean isPrinted() {
    return arguments.hasMatchedOption("--print");
  }

  boolean isPlain() {
    return arguments.hasMatchedOption("--plain");
  }

  Optional<String> answersFile() {
    return Choice.text(arguments, "--answers");
  }

  ParseResult arguments() {
    return arguments;
  }

  /** The day it is. */
  LocalDate today() {
    return Choice.day(arguments, "--today").orElse(surroundings.today());
  }

  /** What is spoken: what was asked for, else the language of the plan. */
  String language(PlanReading reading) {
    Optional<String> asked = Choice.text(arguments, "--lang");
    String written = reading.plan().flatMap(Plan::writtenIn).map(Text::value).orElse("en");
    return asked.orElse(written.startsWith("cy") ? "cy" : "en");
  }

  /** Where what is said is kept. */
  Optional<SavedAnswers> place() {
    return folder.map(its -> SavedAnswers.of(its, COMMAND, plan.path()));
  }

  /** Where what was said is put when a review begins afresh. */
  Optional<SavedAnswers> aside() {
    return folder.map(its -> SavedAnswers.of(its, "aside-" + COMMAND, plan.path()));
  }

  /** What was said before, if anything. */
  Optional<SavedAnswers.Saved> saved() {
    try {
      return place().isPresent() ? place().get().read() : Optional.empty();
    } catch (AnswersProblem | IOException unreadable) {
      throw new WrongUse(
          "What was said before cannot be read: "
              + place().orElseThrow().file()
              + ". Mend it, or delete it with --forget.");
    }
  }

  Judging judging(LocalDate on) {
    return new Judging(linter(on), team.apply(plan.path()));
  }

  /** What lint finds in the plan. */
  List<Finding> findings(PlanReading reading) {
    return linter(today()).lint(reading, team.apply(plan.path())).findings();
  }

  private Linter linter(LocalDate on) {
    return new Linter(Rules.with(team.rules()), Selection.ALL, Optional.of(on), on);
  }

  /** Deletes what is kept. */
  int forget() {
    try {
      boolean wasThere = place().isPresent() && place().get().forget();
      surroundings.say(
          wasThere
              ? "What was said at the review of " + plan.name() + " is deleted."
              : "Nothing is kept for a review of " + plan.name() + ".");
      return Status.FINE;
    } catch (IOException undeletable) {
      surroundings.say(place().orElseThrow().file() + " cannot be deleted.");
      return Status.TROUBLE;
    }
  }
}
