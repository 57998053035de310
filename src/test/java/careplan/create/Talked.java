package careplan.create;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.conversation.Answer;
import careplan.conversation.Answers;
import careplan.conversation.Question;
import careplan.lint.Severity;
import careplan.yaml.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A talk in which only some questions get an answer. */
final class Talked {
  final NewPlan plan;
  private final Map<String, Answer> given = new LinkedHashMap<>();
  Answers answers = Answers.NONE;

  Talked(List<String> types, String detail) {
    this(TalkedPlans.plan(types, Optional.of(detail), "en"));
  }

  Talked(NewPlan plan) {
    this.plan = plan;
  }

  void say(String key, String words) {
    give(key, Answer.of(words));
  }

  void give(String key, Answer answer) {
    given.put(key, answer);
  }

  /** Goes on until a question is open. */
  Question until(String key) {
    answers = Answers.NONE;
    Optional<Question> open = plan.next(answers);
    while (open.isPresent() && !open.get().key().equals(key)) {
      Answer answer = given.getOrDefault(open.get().key(), Answer.NOTHING);
      answers = answers.with(open.get().key(), answer);
      open = plan.next(answers);
    }
    return open.orElseThrow(() -> new AssertionError(key + " was not asked: " + answers.keys()));
  }

  Answers all() {
    answers = Answers.NONE;
    Optional<Question> open = plan.next(answers);
    while (open.isPresent()) {
      Answer answer = given.getOrDefault(open.get().key(), Answer.NOTHING);
      answers = answers.with(open.get().key(), answer);
      open = plan.next(answers);
    }
    assertThat(answers.keys()).containsAll(given.keySet());
    return answers;
  }

  List<String> asked() {
    return new ArrayList<>(all().keys());
  }

  Value.Entries data() {
    return plan.data(all());
  }

  List<String> errors() {
    return plan.findings(all()).stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(finding -> finding.rule().name())
        .toList();
  }
}
