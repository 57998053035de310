package careplan.conversation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A conversation that a file of answers holds with a script: every question takes its answer from
 * the file, and what the file does not answer is passed.
 *
 * @param answers what was said, question by question
 * @param missing questions that need an answer and have none
 * @param unclear answers that could not be read: the key and what is wrong with it, in a sentence
 * @param unused keys of the file that no question asked for
 */
public record Given(
    Answers answers, List<Question> missing, List<String> unclear, List<String> unused) {
  private static final int MOST = 20_000;

  /**
   * Leads the talk to its end.
   *
   * @param file answers by key: {@code goals.1.by}. A list may stand for its first item alone, and
   *     names that belong into one answer may stand in a list
   */
  public static Given to(Script script, Answers file) {
    Answers answers = Answers.NONE;
    List<Question> missing = new ArrayList<>();
    List<String> unclear = new ArrayList<>();
    Set<String> unused = new LinkedHashSet<>(file.keys());
    Optional<Question> open = script.next(answers);
    for (int asked = 0; open.isPresent() && asked < MOST; asked++) {
      Question question = open.get();
      Answer answer = find(file, question.key(), unused);
      if (!answer.isSkipped() && !answer.words().isEmpty()) {
        Reading reading = script.read(question, answer.words(), answers);
        if (reading instanceof Reading.Unclear wrong) {
          unclear.add(question.key() + ": " + wrong.sentence());
          answer = Answer.NOTHING;
        }
      } else if (question.isNeeded()) {
        missing.add(question);
        answer = Answer.NOTHING;
      }
      answers = answers.with(question.key(), answer);
      open = script.next(answers);
    }
    return new Given(answers, missing, unclear, List.copyOf(unused));
  }

  private static Answer find(Answers file, String key, Set<String> unused) {
    Optional<Answer> same = file.to(key);
    if (same.isPresent()) {
      unused.remove(key);
      return same.get();
    }
    if (key.endsWith(".1")) {
      String list = key.substring(0, key.length() - 2);
      if (file.has(list)) {
        unused.remove(list);
        return file.to(list).orElseThrow();
      }
    }
    StringBuilder joined = new StringBuilder();
    for (int i = 1; file.has(key + "." + i); i++) {
      unused.remove(key + "." + i);
      joined.append(joined.isEmpty() ? "" : ", ").append(file.words(key + "." + i));
    }
    return joined.isEmpty() ? Answer.NOTHING : Answer.of(joined.toString());
  }
}
