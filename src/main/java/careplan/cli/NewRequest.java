package careplan.cli;

import careplan.conversation.Answers;
import careplan.conversation.AnswersProblem;
import careplan.conversation.SavedAnswers;
import careplan.create.Judge;
import careplan.create.NewPlan;
import careplan.create.Start;
import careplan.create.Template;
import careplan.lint.Linter;
import careplan.lint.Selection;
import careplan.lint.rules.Areas;
import careplan.lint.rules.Rules;
import careplan.plan.Dates;
import careplan.plan.Plan;
import careplan.settings.Settings;
import careplan.settings.TeamSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** What was asked of {@code careplan new}: the options, and what an earlier talk has left. */
final class NewRequest {
  private static final String COMMAND = "new";

  private final ParseResult arguments;
  private final Surroundings surroundings;
  private final Path target;
  private final Optional<SavedAnswers> place;
  private final Map<String, String> about = new LinkedHashMap<>();
  private Answers said = Answers.NONE;
  private Answers given = Answers.NONE;
  private Optional<String> problem = Optional.empty();

  private NewRequest(
      ParseResult arguments, Surroundings surroundings, Path target, Optional<SavedAnswers> place) {
    this.arguments = arguments;
    this.surroundings = surroundings;
    this.target = target;
    this.place = place;
  }

  static NewRequest of(ParseResult arguments, Surroundings surroundings) {
    List<String> words = Choice.words(arguments);
    if (words.size() > 1) {
      throw new WrongUse("One plan at a time: '" + words.get(1) + "' is one word too many.");
    }
    Optional<Path> folder =
        SavedAnswers.folder(surroundings.variable("XDG_STATE_HOME"), surroundings.home());
    boolean isResumed = arguments.hasMatchedOption("--resume");
    Path target =
        words.isEmpty() && isResumed
            ? interrupted(folder, surroundings)
            : target(words, surroundings);
    Optional<SavedAnswers> place = folder.map(its -> SavedAnswers.of(its, COMMAND, target));
    NewRequest request = new NewRequest(arguments, surroundings, target, place);
    request.recall(isResumed);
    request.check();
    return request;
  }

  private static Path target(List<String> words, Surroundings surroundings) {
    try {
      Path here = surroundings.directory().toAbsolutePath().normalize();
      if (words.isEmpty()) {
        return here;
      }
      if (words.get(0).equals("-")) {
        throw new WrongUse("--print writes the plan to standard output.");
      }
      Path path = here.resolve(words.get(0)).normalize();
      String name = path.getFileName() == null ? "" : path.getFileName().toString();
      boolean isWhole = Files.isDirectory(path) || name.endsWith(".yaml") || name.endsWith(".yml");
      return isWhole ? path : path.resolveSibling(name + ".careplan.yaml");
    } catch (InvalidPathException impossible) {
      throw new WrongUse("'" + words.get(0) + "' cannot be the name of a file.");
    }
  }

  /** The one talk that was interrupted, where there is just one. */
  private static Path interrupted(Optional<Path> folder, Surroundings surroundings) {
    Path here = surroundings.directory().toAbsolutePath().normalize();
    try {
      List<Path> targets =
          folder.isEmpty() ? List.of() : SavedAnswers.targets(folder.get(), COMMAND);
      if (targets.contains(here) || targets.isEmpty()) {
        return here;
      }
      if (targets.size() == 1) {
        return targets.get(0);
      }
      StringBuilder names = new StringBuilder();
      targets.forEach(one -> names.append(names.isEmpty() ? "" : ", ").append(one));
      throw new WrongUse("Several talks were interrupted. Name one of them: " + names + ".");
    } catch (IOException unreadable) {
      throw new WrongUse(folder.orElseThrow() + " cannot be read.");
    }
  }

  /** Brings back what was said before; with {@code --answers} nothing is asked, nor recalled. */
  private void recall(boolean isResumed) {
    boolean isTalk = answersFile().isEmpty() && !arguments.hasMatchedOption("--forget");
    try {
      Optional<SavedAnswers.Saved> saved =
          isTalk && place.isPresent() ? place.get().read() : Optional.empty();
      if (saved.isPresent()) {
        said = saved.get().answers();
        about.putAll(saved.get().about());
      } else if (isResumed) {
        problem =
            Optional.of(
                "Nothing is kept for "
                    + name(target)
                    + ". Without --resume a new talk begins, with the file to write after 'new'.");
      }
    } catch (AnswersProblem | IOException unreadable) {
      throw new WrongUse(
          "What was said before cannot be read: "
              + place.orElseThrow().file()
              + ". Mend it, or delete it with --forget.");
    }
    answersFile().ifPresent(file -> given = NewFromAnswers.read(file, surroundings));
    if (given.has("lang")) {
      about.put("lang", given.words("lang"));
      given = given.without("lang");
    }
    for (String option : List.of("type", "detail", "lang", "template")) {
      Choice.text(arguments, "--" + option).ifPresent(word -> about.put(option, word));
    }
    about.putIfAbsent("on", surroundings.today().toString());
    about.remove("command");
    about.remove("for");
  }

  private void check() {
    oneOf("--lang", language(), List.of("en", "cy"));
    detail().ifPresent(word -> oneOf("--detail", word, List.of("note", "brief", "full")));
    types().forEach(type -> oneOf("--type", type, typeNames()));
  }

  private static void oneOf(String option, String word, List<String> words) {
    if (!words.contains(word)) {
      throw WrongUse.unknown(
          "'" + word + "' is not a value of " + option + ".",
          word,
          words,
          "It takes " + String.join(", ", words) + ".");
    }
  }

  private static List<String> typeNames() {
    return Plan.SHAPE.field("type").orElseThrow().form().values();
  }

  String language() {
    return about.getOrDefault("lang", "en");
  }

  private Optional<String> detail() {
    return Optional.ofNullable(about.get("detail"));
  }

  private List<String> types() {
    List<String> types = new ArrayList<>();
    for (String type : about.getOrDefault("type", "").split(",")) {
      if (!type.isBlank()) {
        types.add(type.strip());
      }
    }
    String template = about.getOrDefault("template", "");
    if (types.isEmpty() && typeNames().contains(template)) {
      types.add(template);
    }
    return types;
  }

  private LocalDate date() {
    return Dates.moment(about.get("on"))
        .map(moment -> moment.toLocalDate())
        .orElse(surroundings.today());
  }

  /** What the talk is about, to be kept with it. */
  Map<String, String> about() {
    return about;
  }

  /** What was said in an earlier talk. */
  Answers said() {
    return said;
  }

  /** Why there is nothing to go on with. */
  Optional<String> problem() {
    return problem;
  }

  /** The answers of the file that was named. */
  Answers given() {
    return given;
  }

  /** The day on which the talk began. */
  LocalDate begun() {
    return date();
  }

  /** Where what is said is kept. */
  Optional<SavedAnswers> place() {
    return place;
  }

  /** The plan to write, or the folder to write it to. */
  Path target() {
    return target;
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

  /** How a file is called in messages. */
  String name(Path path) {
    Path here = surroundings.directory().toAbsolutePath().normalize();
    return path.startsWith(here) && !path.equals(here)
        ? here.relativize(path).toString()
        : path.toString();
  }

  /** What an earlier team or type has set for such plans. */
  Template template() {
    String name = about.getOrDefault("template", "");
    if (name.isEmpty() || typeNames().contains(name)) {
      return Template.NONE;
    }
    try {
      return Template.read(team().standingToBe(file()).base(), name);
    } catch (AnswersProblem wrong) {
      throw new WrongUse(wrong.getMessage());
    }
  }

  private TeamSettings team() {
    return RuleLevels.settings(arguments, surroundings);
  }

  private Path file() {
    return Files.isDirectory(target) ? target.resolve("new.careplan.yaml") : target;
  }

  /** The talk that a plan comes out of. */
  NewPlan plan() {
    TeamSettings team = team();
    Settings settings = team.apply(file());
    Template template = template();
    List<String> types = types().isEmpty() ? template.types() : types();
    Optional<String> detail = detail().isPresent() ? detail() : template.detail();
    Start start =
        new Start(
            types,
            detail,
            language(),
            date(),
            settings.areas().isEmpty() ? Areas.DEFAULT : settings.areas(),
            template.leftOut());
    Linter linter = new Linter(Rules.ALL, Selection.ALL, Optional.of(date()), surroundings.today());
    return new NewPlan(start, new Judge(linter, settings), schema(team));
  }

  /** Where editors find the schema, as seen from the file. */
  private String schema(TeamSettings team) {
    Path base = team.standingToBe(file()).base();
    Path schema = base.resolve(".careplan").resolve("careplan-1.schema.json");
    try {
      Path folder = file().getParent().toRealPath();
      return folder.relativize(schema).toString().replace('\\', '/').replace(" ", "%20");
    } catch (IOException | IllegalArgumentException elsewhere) {
      return ".careplan/careplan-1.schema.json";
    }
  }

  /** Deletes what is kept. */
  int forget() {
    try {
      boolean wasThere = place.isPresent() && place.get().forget();
      surroundings.say(
          wasThere
              ? "What was said for " + name(target) + " is deleted."
              : "Nothing is kept for " + name(target) + ".");
      return Status.FINE;
    } catch (IOException undeletable) {
      surroundings.say(place.orElseThrow().file() + " cannot be deleted.");
      return Status.TROUBLE;
    }
  }
}
