package careplan.create;

import careplan.conversation.Answers;
import careplan.conversation.AnswersFile;
import careplan.conversation.AnswersProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
      return of(name, AnswersFile.read(file.toString(), Files.readAllBytes(file)));
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

  private static Template of(String name, Answers file) throws AnswersProblem {
    List<String> types = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    Optional<String> detail = Optional.empty();
    Answers answers = Answers.NONE;
    for (String key : file.keys()) {
      String words = file.words(key);
      if (key.equals("type") || key.startsWith("type.")) {
        types.add(words);
      } else if (key.equals("detail")) {
        detail = Optional.of(words);
      } else if (key.equals("leave-out") || key.startsWith("leave-out.")) {
        leftOut.add(words);
      } else if (SHARED.stream().anyMatch(key::startsWith)) {
        answers = answers.with(key, file.to(key).orElseThrow());
      } else {
        throw new AnswersProblem(
            "The template '"
                + name
                + "' answers '"
                + key
                + "', which only the person can. A"
                + " template may set type, detail, leave-out, team, coordinator, crisis.contacts,"
                + " contingency.coordinator-away and review.every.");
      }
    }
    return new Template(List.copyOf(types), detail, List.copyOf(leftOut), answers);
  }
}
