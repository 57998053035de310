package careplan.create;

import careplan.conversation.Answers;
import careplan.conversation.AnswersFile;
import careplan.conversation.AnswersProblem;
import careplan.plan.Field;
import careplan.plan.FormatPaths;
import careplan.plan.Nearest;
import careplan.plan.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a team has set for its plans: the type, how much is asked, questions that are left out, and
 * answers that are the same for everybody, such as the number of the crisis line. Never what a
 * person needs: a plan that could be anybody's is nobody's (R017).
 *
 * @param types the types, where it sets them
 * @param detail how much is asked, where it sets that
 * @param leftOut paths of the format that are not asked about
 * @param answers answers that are offered, and may be changed
 */
public record Template(
    List<String> types, Optional<String> detail, List<String> leftOut, Answers answers) {
  /** Nothing set. */
  public static final Template NONE =
      new Template(List.of(), Optional.empty(), List.of(), Answers.NONE);

  private static final String FOLDER = ".careplan/templates";

  /** What may be the same for many people. */
  private static final List<String> SHARED =
      List.of(
          "team.",
          "coordinator.",
          "crisis.contacts.",
          "contingency.coordinator-away.",
          "carers.complaints.",
          "carers.office-hours.",
          "carers.in-a-crisis.",
          "review.every",
          "profession",
          "release.prison-healthcare");

  /**
   * A team's template.
   *
   * @param base the folder that holds {@code .careplan/}
   * @throws AnswersProblem if there is none, or it says what only a person can
   */
  public static Template read(Path base, String name) throws AnswersProblem {
    Path folder = base.resolve(FOLDER);
    boolean isName = name.indexOf('/') < 0 && name.indexOf('\\') < 0 && !name.startsWith(".");
    try {
      Path file = folder.resolve(name + ".yaml");
      if (!isName || !Files.isRegularFile(file)) {
        throw new AnswersProblem(
            "There is no template '" + name + "': " + there(folder) + " Every type is one, too.");
      }
      byte[] bytes = Files.readAllBytes(file);
      String shown = FOLDER + "/" + name + ".yaml";
      return of(name, AnswersFile.read(shown, bytes), AnswersFile.lines(shown, bytes));
    } catch (IOException | InvalidPathException unreadable) {
      throw new AnswersProblem("The template '" + name + "' cannot be read.");
    }
  }

  private static String there(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return "there is no folder " + FOLDER + ".";
    }
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".yaml"))
          .sorted()
          .forEach(file -> names.add(file.substring(0, file.length() - ".yaml".length())));
    }
    return names.isEmpty()
        ? FOLDER + " holds none."
        : FOLDER + " holds " + String.join(", ", names) + ".";
  }

  private static Template of(String name, Answers file, Map<String, Integer> lines)
      throws AnswersProblem {
    List<String> types = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    Optional<String> detail = Optional.empty();
    Answers answers = Answers.NONE;
    for (String key : file.keys()) {
      String words = file.words(key);
      String place = FOLDER + "/" + name + ".yaml, line " + lines.getOrDefault(key, 1) + ": ";
      if (key.equals("type") || key.startsWith("type.")) {
        oneOf(place, "a type of plan", words, Plan.SHAPE.field("type").orElseThrow());
        types.add(words);
      } else if (key.equals("detail")) {
        oneOf(place, "a size of plan", words, Plan.SHAPE.field("detail").orElseThrow());
        detail = Optional.of(words);
      } else if (key.equals("leave-out") || key.startsWith("leave-out.")) {
        leaveOut(place, words);
        leftOut.add(words);
      } else if (SHARED.stream().anyMatch(key::startsWith)) {
        asked(place, key);
        answers = answers.with(key, file.to(key).orElseThrow());
      } else {
        throw new AnswersProblem(place + notShared(key));
      }
    }
    return new Template(List.copyOf(types), detail, List.copyOf(leftOut), answers);
  }

  private static void oneOf(String place, String what, String word, Field field)
      throws AnswersProblem {
    List<String> words = field.form().values();
    if (!words.contains(word)) {
      String near =
          Nearest.to(word, words)
              .map(its -> "Did you mean '" + its + "'?")
              .orElse("It takes " + String.join(", ", words) + ".");
      throw new AnswersProblem(place + "'" + word + "' is not " + what + ". " + near);
    }
  }

  private static void leaveOut(String place, String path) throws AnswersProblem {
    if (!FormatPaths.exists(path)) {
      String near =
          FormatPaths.nearest(path)
              .map(its -> " Did you mean '" + its + "'?")
              .orElse(" It names a part of a plan, such as crisis.wishes.");
      throw new AnswersProblem(
          place + "'" + path + "' is nothing that a plan has, so it cannot be left out." + near);
    }
  }

  private static void asked(String place, String key) throws AnswersProblem {
    List<String> steps = new ArrayList<>(List.of(key.split("\\.")));
    steps.removeIf(Draft::isNumber);
    if (steps.get(0).equals("team") && steps.size() > 2) {
      steps.remove(1);
    }
    String path = String.join(".", steps);
    if (!QuestionTable.paths().contains(path)) {
      String near =
          Nearest.to(path, QuestionTable.paths())
              .map(its -> " Did you mean '" + its + "'?")
              .orElse("");
      throw new AnswersProblem(place + "nothing is asked that '" + key + "' would answer." + near);
    }
  }

  private static String notShared(String key) {
    List<String> words = new ArrayList<>(List.of("type", "detail", "leave-out"));
    SHARED.forEach(
        shared ->
            words.add(shared.endsWith(".") ? shared.substring(0, shared.length() - 1) : shared));
    String first = key.indexOf('.') < 0 ? key : key.substring(0, key.indexOf('.'));
    Optional<String> near =
        FormatPaths.exists(first)
            ? Optional.empty()
            : Nearest.to(first, words).or(() -> Nearest.to(key, words));
    return near.map(its -> "'" + key + "' is not known. Did you mean '" + its + "'?")
        .orElse(
            "'"
                + key
                + "' is for the person alone to answer. A template may set "
                + String.join(", ", words)
                + ".");
  }
}
