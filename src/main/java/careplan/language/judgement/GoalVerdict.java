package careplan.language.judgement;

import careplan.language.time.TimeBound;
import java.util.Optional;

/**
 * What can be said of a goal by its words. Whether it is achievable and relevant only people can
 * judge.
 *
 * @param specific whether a reader can tell what exactly will be done or be different (R104)
 * @param measurable whether two people could agree that it was reached (R105)
 * @param timeBound whether it has a limit in time (R108)
 * @param personsOwn whether it is the person's own aim and not the service's (R103)
 */
public record GoalVerdict(
    Answer specific, Answer measurable, TimeBound.Judgement timeBound, Answer personsOwn) {

  /**
   * One answer.
   *
   * @param holds yes or no
   * @param reason why
   * @param words the words that decided; absent only where the text is empty
   */
  public record Answer(boolean holds, GoalReason reason, Optional<DecidingWords> words) {}
}
