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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The answers to a new plan out of a file: nobody is asked. */
final class NewFromAnswers {
  private static final int LARGEST = 2 << 20;
  private static final int MOST_SHOWN = 20;

  private final NewRequest request;
  private final Surroundings surroundings;

  NewFromAnswers(NewRequest request, Surroundings surroundings) {
    this.request = request;
    this.surroundings = surroundings;
  }

  /** All answers; nothing where some are missing or wrong, which has been said. */
  Optional<Answers> answers(NewPlan plan) {
    String file = request.answersFile().orElseThrow();
    try {
      Answers read = AnswersFile.read(file.equals("-") ? "standard input" : file, bytes(file));
      for (String key : read.keys()) {
        read = key.startsWith("saved.") ? read.without(key) : read;
      }
      Given given = Given.to(plan, read.andThen(request.template().answers()));
      List<String> wrong = wrong(given, read);
      wrong.stream().limit(MOST_SHOWN).forEach(surroundings::say);
      return wrong.isEmpty() ? Optional.of(given.answers()) : Optional.empty();
    } catch (AnswersProblem problem) {
      surroundings.say(problem.getMessage());
    } catch (IOException unreadable) {
      surroundings.say(file + " cannot be read.");
    }
    return Optional.empty();
  }

  private static List<String> wrong(Given given, Answers read) {
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

  private byte[] bytes(String file) throws IOException {
    if (file.equals("-")) {
      return surroundings.in().readNBytes(LARGEST);
    }
    Path path = surroundings.directory().resolve(file);
    try (InputStream input = Files.newInputStream(path)) {
      return input.readNBytes(LARGEST);
    }
  }
}
