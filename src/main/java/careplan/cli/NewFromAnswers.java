package careplan.cli;

import careplan.conversation.Answers;
import careplan.conversation.AnswersFile;
import careplan.conversation.AnswersProblem;
import careplan.conversation.Given;
import careplan.conversation.Question;
import careplan.create.NewPlan;
import careplan.plan.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The answers to a new plan out of a file: nobody is asked. */
final class NewFromAnswers {
  private static final int LARGEST = 2 << 20;
  private static final int MOST_SHOWN = 10;

  private final NewRequest request;
  private final Surroundings surroundings;

  NewFromAnswers(NewRequest request, Surroundings surroundings) {
    this.request = request;
    this.surroundings = surroundings;
  }

  /** All answers; nothing where some are missing or wrong, which has been said. */
  Optional<Answers> answers(NewPlan plan) {
    Answers read = request.given();
    Given given = Given.to(plan, read.andThen(request.template().answers()));
    List<String> wrong = wrong(given, read);
    wrong.stream().limit(MOST_SHOWN).forEach(surroundings::say);
    if (wrong.size() > MOST_SHOWN) {
      surroundings.say("And " + (wrong.size() - MOST_SHOWN) + " more.");
    }
    return wrong.isEmpty() ? Optional.of(given.answers()) : Optional.empty();
  }

  /** What is missing, unclear, or asked by nobody, a sentence each. */
  static List<String> wrong(Given given, Answers read) {
    List<String> wrong = new ArrayList<>(given.unclear());
    for (Question question : given.missing()) {
      wrong.add("An answer is missing: " + question.key() + " (" + question.words() + ")");
    }
    for (String key : given.unused()) {
      if (read.has(key)) {
        String near =
            Nearest.to(key, given.answers().keys())
                .map(its -> " Did you mean " + its + "?")
                .orElse("");
        wrong.add("Nothing is asked that '" + key + "' would answer in such a plan." + near);
      }
    }
    return wrong;
  }

  /** Reads the file; what belongs to an interrupted talk and not to the plan is left out. */
  static Answers read(String file, Surroundings surroundings) {
    String name = file.equals("-") ? "standard input" : file;
    try (InputStream input =
        file.equals("-")
            ? surroundings.in()
            : Files.newInputStream(surroundings.directory().resolve(file))) {
      Answers read = AnswersFile.read(name, input.readNBytes(LARGEST));
      for (String key : read.keys()) {
        read = key.startsWith("saved.") ? read.without(key) : read;
      }
      return read;
    } catch (AnswersProblem problem) {
      throw new WrongUse(problem.getMessage());
    } catch (IOException | InvalidPathException unreadable) {
      throw new WrongUse(name + " cannot be read.");
    }
  }
}
