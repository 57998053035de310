package careplan.language.judgement;

import careplan.language.Span;
import careplan.language.Text;
import careplan.language.judgement.GoalVerdict.Answer;
import java.util.Optional;

/** Makes answers to questions about a goal. */
final class Answers {

  private Answers() {}

  static Answer answer(boolean holds, GoalReason reason, DecidingWords words) {
    return new Answer(holds, reason, Optional.of(words));
  }

  static DecidingWords at(Input input, Text text, Span span) {
    return new DecidingWords(input, span.start(), span.end(), span.in(text.source()));
  }
}
