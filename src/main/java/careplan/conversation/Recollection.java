package careplan.conversation;

import careplan.conversation.Utterance.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was said so far, in plain words: each question that got something, with its answer. */
public final class Recollection {
  private Recollection() {}

  /** A question that was asked, with what was said to it. */
  private record Asked(Question question, Answer answer, String meant) {}

  /** All of it, under the headings of the talk; what was passed without a word is left out. */
  static List<Utterance> of(Script script, Answers answers, Wording wording) {
    List<Utterance> says = new ArrayList<>();
    String heading = "";
    for (Asked asked : asked(script, answers)) {
      if (asked.answer().saysSomething() && !Sayings.isNone(asked.answer().words())) {
        if (!asked.question().heading().equals(heading)) {
          heading = asked.question().heading();
          says.add(new Utterance(Kind.HEADING, heading));
        }
        String words = asked.question().words() + " " + words(asked, wording);
        says.add(new Utterance(Kind.OPTION, words));
      }
    }
    return says;
  }

  /** The questions that were left open or out without a reason, in order. */
  public static List<Question> leftOpen(Script script, Answers answers) {
    List<Question> open = new ArrayList<>();
    for (Asked asked : asked(script, answers)) {
      if (asked.answer().isSkipped() && asked.answer().words().isEmpty()) {
        open.add(asked.question());
      }
    }
    return open;
  }

  private static List<Asked> asked(Script script, Answers answers) {
    List<Asked> all = new ArrayList<>();
    Answers before = Answers.NONE;
    Optional<Question> next = script.next(before);
    while (next.isPresent() && answers.has(next.get().key())) {
      Question question = next.get();
      Answer answer = answers.to(question.key()).orElseThrow();
      String meant = "";
      if (!answer.isSkipped() && !answer.words().isEmpty()) {
        Reading reading = script.read(question, answer.words(), before);
        meant = reading instanceof Reading.Understood understood ? understood.meant() : "";
      }
      all.add(new Asked(question, answer, meant));
      before = before.with(question.key(), answer);
      next = script.next(before);
    }
    return all;
  }

  private static String words(Asked asked, Wording wording) {
    Answer answer = asked.answer();
    if (!answer.isSkipped()) {
      return asked.meant().isEmpty() ? answer.words() : asked.meant();
    }
    return answer.words().isEmpty()
        ? wording.say("show.open")
        : wording.say("show.left-out", answer.words());
  }
}
