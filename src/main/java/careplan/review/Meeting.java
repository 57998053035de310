package careplan.review;

import careplan.conversation.Answers;
import careplan.conversation.Question;
import careplan.conversation.Reading;
import careplan.conversation.Remark;
import careplan.conversation.Sayings;
import careplan.conversation.Script;
import careplan.conversation.Wording;
import careplan.conversation.spoken.Meaning;
import careplan.conversation.spoken.Spoken;
import careplan.diff.PlanDifference;
import careplan.plan.Plan;
import careplan.plan.PlanReader;
import careplan.plan.PlanReading;
import careplan.yaml.EditRefused;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The meeting at which a plan is reviewed, as a conversation. */
public final class Meeting implements Script {
  private final MeetingTable table = MeetingTable.read();
  private final PlanReading reading;
  private final Plan plan;
  private final LocalDate today;
  private final Judging judging;
  private final Wording wording;

  /**
   * @param reading the plan, which could be read
   * @param today the day on which the talk began
   * @param judging says what is worth a remark
   * @param language what is spoken: {@code en} or {@code cy}
   */
  public Meeting(PlanReading reading, LocalDate today, Judging judging, String language) {
    this.reading = reading;
    this.plan = reading.plan().orElseThrow();
    this.today = today;
    this.judging = judging;
    this.wording = wording(language);
  }

  /** The table of wording in a language: {@code en} or {@code cy}. */
  public static Wording wording(String language) {
    return Spoken.wording(Meeting.class, "meeting", language);
  }

  @Override
  public Optional<Question> next(Answers answers) {
    return walk(answers).open().map(Walk.Open::question);
  }

  @Override
  public Reading read(Question question, String words, Answers answers) {
    Meaning meaning = walk(answers).read(words);
    return meaning.isClear()
        ? new Reading.Understood(meaning.echo(), meaning.meant())
        : new Reading.Unclear(meaning.problem(), meaning.guess());
  }

  @Override
  public boolean leavesOpen(Question question, String words) {
    return question.options().isEmpty() && Sayings.isOpen(words);
  }

  @Override
  public List<Remark> remarks(Question question, Answers answers) {
    try {
      String before = text(answers.without(question.key()));
      String after = text(answers);
      return judging.remarks(before, after, wording);
    } catch (EditRefused unwritable) {
      return List.of();
    }
  }

  @Override
  public Optional<String> file(Answers answers) {
    try {
      return Optional.of(text(answers));
    } catch (EditRefused unwritable) {
      return Optional.empty();
    }
  }

  /** What is being talked about after these answers; empty where it is the plan as a whole. */
  public String subject(Answers answers) {
    return walk(answers).open().flatMap(Walk.Open::subject).map(Subject::words).orElse("");
  }

  /**
   * The text of the plan after these answers; what they do not touch is as it was.
   *
   * @throws EditRefused if it cannot be changed safely
   */
  public String text(Answers answers) throws EditRefused {
    return new PlanChanges(walk(answers), plan, wording).in(reading.document());
  }

  /**
   * What these answers change.
   *
   * @throws EditRefused if the plan cannot be changed safely
   */
  public PlanDifference changes(Answers answers) throws EditRefused {
    byte[] bytes = text(answers).getBytes(StandardCharsets.UTF_8);
    Plan after = PlanReader.read(reading.document().source().name(), bytes).plan().orElseThrow();
    return PlanDifference.between(plan, after);
  }

  private Walk walk(Answers answers) {
    return Walk.through(table, plan, today, answers, wording);
  }
}
