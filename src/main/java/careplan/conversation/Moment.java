package careplan.conversation;

import java.util.Optional;
import java.util.Set;

/**
 * Where a talk stands.
 *
 * @param answers what was said up to the open question, in the order of asking
 * @param earlier what was said to questions behind it, by somebody who went back
 * @param question the open question; nothing when all are answered
 * @param pending an answer that a remark was made of, and that Enter keeps
 * @param guess words that were perhaps meant, and that Enter takes; may be empty
 * @param isSkipping whether the question is put aside, and only the reason is missing
 * @param heading the part of the talk that was named last
 * @param remarked remarks that were made, by question and kind
 */
record Moment(
    Answers answers,
    Answers earlier,
    Optional<Question> question,
    Optional<Answer> pending,
    String guess,
    boolean isSkipping,
    String heading,
    Set<String> remarked) {

  static Moment first(Answers answers, Answers earlier, Optional<Question> question) {
    return new Moment(answers, earlier, question, Optional.empty(), "", false, "", Set.of());
  }

  /** At another question. */
  Moment at(Answers said, Answers saidEarlier, Optional<Question> open) {
    return new Moment(said, saidEarlier, open, Optional.empty(), "", false, heading, remarked);
  }

  /** At the same question, with nothing in between. */
  Moment afresh() {
    return at(answers, earlier, question);
  }

  Moment waitingFor(Answer answer, Set<String> made) {
    return new Moment(
        answers, earlier, question, Optional.of(answer), "", false, heading, Set.copyOf(made));
  }

  /** At the same question, with words that were perhaps meant. */
  Moment guessing(String words) {
    return new Moment(
        answers, earlier, question, Optional.empty(), words, false, heading, remarked);
  }

  Moment skipping() {
    return new Moment(answers, earlier, question, Optional.empty(), "", true, heading, remarked);
  }

  Moment under(String named) {
    return new Moment(answers, earlier, question, pending, guess, isSkipping, named, remarked);
  }
}
