package careplan.language.judgement;

import careplan.language.Text;
import careplan.language.Vocabulary;
import careplan.language.judgement.GoalVerdict.Answer;
import careplan.language.time.TimeBound;
import java.util.List;

/** Judges a goal together with its measure, its {@code by} and its reason (R103 to R108). */
public final class GoalJudgement {

  private final Vocabulary vocabulary;
  private final GoalOwner owner;

  /** A judgement that looks words up in these lists. */
  public GoalJudgement(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.owner = new GoalOwner(vocabulary);
  }

  /** Judges a goal; each text but the first may be empty. */
  public GoalVerdict of(String goal, String measure, String by, String why) {
    return of(goal, measure, by, why, List.of());
  }

  /**
   * Judges a goal with the steps towards it. Steps say how it is reached, not what it is: they
   * never make a goal specific that is not.
   *
   * @param steps texts of the steps
   */
  public GoalVerdict of(String goal, String measure, String by, String why, List<String> steps) {
    GoalWords words = new GoalWords(Text.of(goal), vocabulary);
    GoalWords measured = new GoalWords(Text.of(measure), vocabulary);
    Text due = Text.of(by);
    Answer specific = GoalSpecific.of(words, measured);
    Answer measurable = GoalMeasurable.of(words, measured, due, specific);
    return new GoalVerdict(
        specific,
        measurable,
        TimeBound.judge(goal, measure, by),
        owner.of(words, measured, Text.of(why)));
  }
}
