package careplan.conversation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
  public static Given to(Script asking, Answers file) {
    Script script = asking.thorough();
    Answers answers = Answers.NONE;
    List<Question> missing = new ArrayList<>();
    List<String> unclear = new ArrayList<>();
    Map<String, String> keys = new LinkedHashMap<>();
    file.keys().forEach(key -> keys.putIfAbsent(withoutFirsts(key), key));
    Set<String> unused = new LinkedHashSet<>(file.keys());
    Optional<Question> open = script.next(answers);
    for (int asked = 0; open.isPresent() && asked < MOST; asked++) {
      Question question = open.get();
      Answer answer = find(file, question.key(), keys, unused);
      if (!answer.isSkipped() && script.leavesOpen(question, answer.words())) {
        answer = Answer.skipped("");
      }
      if (answer.isSkipped() && question.isNeeded()) {
        missing.add(question);
        answer = Answer.NOTHING;
      } else if (!answer.isSkipped() && !answer.words().isEmpty()) {
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

  /**
   * The answer that a file has for a question. A list of one may stand there as the one alone;
   * names for one question may stand in a list.
   */
  private static Answer find(
      Answers file, String key, Map<String, String> keys, Set<String> unused) {
    String known = file.has(key) ? key : keys.get(withoutFirsts(key));
    if (known == null) {
      int gate = key.lastIndexOf('.');
      boolean isFirst = gate > 2 && key.startsWith(".1", gate - 2);
      String list = isFirst ? key.substring(0, gate - 2) : "";
      unused.remove(list);
      return file.to(list).orElse(Answer.NOTHING);
    }
    unused.remove(known);
    Answer first = file.to(known).orElseThrow();
    if (first.isSkipped() || isNumber(key.substring(key.lastIndexOf('.') + 1))) {
      return first;
    }
    StringBuilder joined = new StringBuilder(first.words());
    String list = withoutFirsts(key);
    for (int i = 2; keys.containsKey(list + "." + i); i++) {
      String next = keys.get(list + "." + i);
      unused.remove(next);
      joined.append(", ").append(file.words(next));
    }
    return Answer.of(joined.toString());
  }

  /** A key without the places of first items. */
  private static String withoutFirsts(String key) {
    StringBuilder plain = new StringBuilder(key.length());
    for (String step : key.split("\\.")) {
      if (!step.equals("1")) {
        plain.append(plain.isEmpty() ? "" : ".").append(step);
      }
    }
    return plain.toString();
  }

  private static boolean isNumber(String step) {
    return !step.isEmpty() && step.chars().allMatch(Character::isDigit);
  }
}
