package careplan.review;

import careplan.conversation.Answers;
import careplan.conversation.Option;
import careplan.conversation.Question;
import careplan.conversation.Reading;
import careplan.conversation.Script;
import careplan.conversation.Wording;
import careplan.conversation.spoken.Choices;
import careplan.conversation.spoken.Meaning;
import java.util.List;
import java.util.Optional;

/** The one question where a plan was changed while its review was interrupted. */
public final class Meanwhile implements Script {
  /** Its key, which is none of the meeting's. */
  public static final String KEY = "meanwhile";

  private final Wording wording;
  private final String changes;

  /**
   * @param changes what was changed, in plain words
   */
  public Meanwhile(Wording wording, String changes) {
    this.wording = wording;
    this.changes = changes;
  }

  /** Whether the review goes on with the plan as it is. */
  public boolean isGoingOn(Answers answers) {
    return Choices.one(answers.words(KEY), options()).orElse("").equals("go-on");
  }

  private List<Option> options() {
    return List.of(
        Option.called("go-on", wording.say("meanwhile=go-on")),
        Option.called("afresh", wording.say("meanwhile=afresh")));
  }

  @Override
  public Optional<Question> next(Answers answers) {
    if (answers.has(KEY)) {
      return Optional.empty();
    }
    return Optional.of(
        Question.of(KEY, "", wording.say("meanwhile"), wording.say("hint.one"), "")
            .choosingFrom(options())
            .needed()
            .after(wording.say("meanwhile.shown") + "\n\n" + changes));
  }

  @Override
  public Reading read(Question question, String words, Answers answers) {
    Meaning meaning = new Choices(wording).read(words, options(), false);
    return meaning.isClear()
        ? Reading.PLAIN
        : new Reading.Unclear(meaning.problem(), meaning.guess());
  }
}
