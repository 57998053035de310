package careplan.lint;

import careplan.plan.Plan;
import careplan.plan.PlanReading;
import careplan.plan.Sharing;
import careplan.settings.Settings;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** What a rule may look at: a plan, the day, and how much is asked of it. */
public final class Context {
  private final PlanReading reading;
  private final Plan plan;
  private final LocalDate today;
  private final Settings settings;
  private final Proportion proportion;
  private final PlanLanguage language;
  private final Map<Question<?>, Object> answers = new IdentityHashMap<>();
  private Sharing sharing;

  Context(
      PlanReading reading, Plan plan, LocalDate today, Settings settings, Judges.OfTeams judges) {
    this.reading = reading;
    this.plan = plan;
    this.today = today;
    this.settings = settings;
    this.proportion = Proportion.of(plan);
    this.language = new PlanLanguage(plan, settings, judges);
  }

  /** The plan, as far as it could be read. */
  public Plan plan() {
    return plan;
  }

  /** The text, its nodes and what was wrong with them. */
  public PlanReading reading() {
    return reading;
  }

  /** The day on which the plan is judged. */
  public LocalDate today() {
    return today;
  }

  /** What the team has set. */
  public Settings settings() {
    return settings;
  }

  /** How much is asked of this plan. */
  public Proportion proportion() {
    return proportion;
  }

  /**
   * Whether the plan looks ahead: it is not over, and questions on goals, strengths and the future
   * would not wound.
   */
  public boolean looksAhead() {
    return !proportion.nearingEnd() && !plan.isOver();
  }

  /** What people may see of this plan today. */
  public Sharing sharing() {
    if (sharing == null) {
      sharing = new Sharing(plan, today);
    }
    return sharing;
  }

  /**
   * Something about a plan that several rules ask, worked out for whoever asks first.
   *
   * @param <T> what the answer is
   */
  public interface Question<T> {
    T answer(Context context);
  }

  /** The answer to a question, which is one object for all who ask it. */
  @SuppressWarnings("unchecked")
  public <T> T answer(Question<T> question) {
    Object known = answers.get(question);
    if (known == null) {
      known = question.answer(this);
      answers.put(question, known);
    }
    return (T) known;
  }

  /** What the plan's words say. */
  public PlanLanguage language() {
    return language;
  }

  /** The day from which words such as "in six weeks" are counted, where the plan says one. */
  public Optional<LocalDate> planDate() {
    return plan.block().date("date");
  }
}
