package careplan.create;

import careplan.conversation.Answers;
import careplan.conversation.Question;
import careplan.conversation.Reading;
import careplan.conversation.Remark;
import careplan.conversation.Sayings;
import careplan.conversation.Script;
import careplan.conversation.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A conversation with one question behind it: whether to write the file now. Enter is no yes. */
public final class WriteQuestion implements Script {
  private static final String KEY = "write";
  private static final Set<String> YES = Set.of("write", "write it", "ysgrifennwch");

  private final Script script;
  private final Wording wording;
  private final Function<Answers, String> file;

  /**
   * @param file what the file will be called, after these answers
   */
  public WriteQuestion(Script script, Wording wording, Function<Answers, String> file) {
    this.script = script;
    this.wording = wording;
    this.file = file;
  }

  @Override
  public Optional<Question> next(Answers answers) {
    Optional<Question> open = script.next(answers);
    if (open.isPresent() || answers.has(KEY)) {
      return open;
    }
    return Optional.of(
        Question.of(
                KEY,
                wording.say("section.write"),
                wording.say("write", file.apply(answers)),
                wording.say("write.hint"),
                wording.say("write.why"))
            .needed());
  }

  @Override
  public Reading read(Question question, String words, Answers answers) {
    if (!question.key().equals(KEY)) {
      return script.read(question, words, answers);
    }
    return Sayings.isYes(words) || YES.contains(words.toLowerCase(Locale.ROOT))
        ? Reading.PLAIN
        : new Reading.Unclear(wording.say("write.not"));
  }

  @Override
  public List<Remark> remarks(Question question, Answers answers) {
    return question.key().equals(KEY) ? List.of() : script.remarks(question, answers);
  }

  @Override
  public String show(Answers answers) {
    return script.show(answers);
  }

  @Override
  public Optional<String> file(Answers answers) {
    return script.file(answers);
  }

  @Override
  public boolean leavesOpen(Question question, String words) {
    return !question.key().equals(KEY) && script.leavesOpen(question, words);
  }
}
