package careplan.review;

import careplan.conversation.Answers;
import careplan.conversation.Question;
import careplan.conversation.Reading;
import careplan.conversation.Recollection;
import careplan.conversation.Remark;
import careplan.conversation.Sayings;
import careplan.conversation.Script;
import careplan.conversation.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A meeting with one question behind it: whether to write what it changes, which is shown first.
 * Enter is no yes.
 */
public final class WriteChanges implements Script {
  private static final String KEY = "write";
  private static final String AGREED = "agreed";

  private final Meeting meeting;
  private final Wording wording;
  private final String file;
  private final Function<Answers, String> changes;

  /**
   * @param file what the plan is called
   * @param changes what some answers change, in plain words
   */
  public WriteChanges(
      Meeting meeting, Wording wording, String file, Function<Answers, String> changes) {
    this.meeting = meeting;
    this.wording = wording;
    this.file = file;
    this.changes = changes;
  }

  @Override
  public Optional<Question> next(Answers answers) {
    Optional<Question> open = meeting.next(answers);
    if (open.isPresent() || answers.has(KEY)) {
      return open.map(
          question -> question.key().equals(AGREED) ? shown(question, answers) : question);
    }
    Question write =
        Question.of(
                KEY,
                wording.say("section.write"),
                wording.say("write", file),
                wording.say("write.hint"),
                wording.say("write.why"))
            .needed();
    boolean isShown = !answers.words(AGREED).isEmpty();
    return Optional.of(isShown ? write.after(open(answers)) : shown(write, answers));
  }

  /** Whoever agrees has seen what to. */
  private Question shown(Question question, Answers answers) {
    return question.after(
        (wording.say("write.shown") + "\n\n" + changes.apply(answers) + "\n\n" + open(answers))
            .strip());
  }

  /** What was left open, to be come back to. */
  private String open(Answers answers) {
    StringBuilder open = new StringBuilder();
    for (Question question : Recollection.leftOpen(meeting, answers)) {
      open.append(open.isEmpty() ? "" : " ").append(question.words());
    }
    return open.isEmpty() ? "" : wording.say("write.open", open);
  }

  @Override
  public Reading read(Question question, String words, Answers answers) {
    if (!question.key().equals(KEY)) {
      return meeting.read(question, words, answers);
    }
    return Sayings.isYes(words) ? Reading.PLAIN : new Reading.Unclear(wording.say("write.not"));
  }

  @Override
  public boolean leavesOpen(Question question, String words) {
    return !question.key().equals(KEY) && meeting.leavesOpen(question, words);
  }

  @Override
  public List<Remark> remarks(Question question, Answers answers) {
    return question.key().equals(KEY) ? List.of() : meeting.remarks(question, answers);
  }

  @Override
  public Optional<String> file(Answers answers) {
    return meeting.file(answers);
  }
}
