package careplan.conversation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers by the key of their question, in the order in which they were given. Never changes. */
public final class Answers {
  /** Nothing said so far. */
  public static final Answers NONE = new Answers(new LinkedHashMap<>());

  private final Map<String, Answer> byKey;

  private Answers(Map<String, Answer> byKey) {
    this.byKey = byKey;
  }

  /** The answer to a question, if it was asked. */
  public Optional<Answer> to(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** Whether a question was asked and passed, be it without a word. */
  public boolean has(String key) {
    return byKey.containsKey(key);
  }

  /** The words that answer a question; empty where it was skipped, passed or not asked. */
  public String words(String key) {
    Answer answer = byKey.get(key);
    return answer == null || answer.isSkipped() ? "" : answer.words();
  }

  /** The keys of all answers, in order. */
  public List<String> keys() {
    return new ArrayList<>(byKey.keySet());
  }

  /** The last question that was answered. */
  public Optional<String> last() {
    String last = null;
    for (String key : byKey.keySet()) {
      last = key;
    }
    return Optional.ofNullable(last);
  }

  /** The same with one answer more, or another one to the same question. */
  public Answers with(String key, Answer answer) {
    Map<String, Answer> more = new LinkedHashMap<>(byKey);
    more.put(key, answer);
    return new Answers(more);
  }

  /** The same without the answer to one question. */
  public Answers without(String key) {
    Map<String, Answer> fewer = new LinkedHashMap<>(byKey);
    fewer.remove(key);
    return new Answers(fewer);
  }

  /** These answers, then those of {@code others} to questions that have none here. */
  public Answers andThen(Answers others) {
    Map<String, Answer> all = new LinkedHashMap<>(byKey);
    others.byKey.forEach(all::putIfAbsent);
    return new Answers(all);
  }

  /** How many questions got something that could be lost. */
  public int count() {
    int count = 0;
    for (Answer answer : byKey.values()) {
      count += answer.saysSomething() ? 1 : 0;
    }
    return count;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Answers answers && byKey.equals(answers.byKey);
  }

  @Override
  public int hashCode() {
    return byKey.hashCode();
  }

  @Override
  public String toString() {
    return byKey.toString();
  }
}
