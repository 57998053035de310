package careplan.caseload;

import careplan.plan.Level;
import careplan.plan.Status;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is kept of a plan: facts to count with, and no sentence of it.
 *
 * @param file its path, as reports call it
 * @param person the name of whose plan it is
 * @param key a number that says which plans are one person's; 0 where that cannot be told
 * @param open whether it is neither over nor declined
 * @param types what kinds of plan it is
 * @param level how much support the person has
 * @param stage the stage of the way through care; empty where nothing says it
 * @param status where it stands in its life
 * @param coordinators who coordinates, by name; empty where nobody is named
 * @param needsCoordinator whether somebody should be
 * @param dues what is due, earliest first
 * @param dated whether a day for looking at it again is set, or none is needed
 * @param roundTheClock whether a contact for a crisis answers day and night
 * @param errors findings of this weight
 * @param warnings findings of this weight
 * @param unmet the parts of life of unmet needs, one for each need
 * @param copiesAsked copies that were asked for and not given
 * @param copiesOld holders whose newest copy is older than the plan
 * @param apart whether another plan of the same person knows nothing of this one
 * @param asked which measures are asked of it, as bits
 * @param met which of them are met, as bits
 */
public record PlanRow(
    String file,
    String person,
    long key,
    boolean open,
    List<String> types,
    Optional<Level> level,
    String stage,
    Optional<Status> status,
    List<String> coordinators,
    boolean needsCoordinator,
    List<Due> dues,
    boolean dated,
    Answer roundTheClock,
    int errors,
    int warnings,
    List<String> unmet,
    int copiesAsked,
    int copiesOld,
    boolean apart,
    long asked,
    long met) {

  /** What a measure says of the plan. */
  public Answer of(Measure measure) {
    long bit = 1L << measure.ordinal();
    if ((asked & bit) == 0) {
      return Answer.NOT_ASKED;
    }
    return Answer.of((met & bit) != 0);
  }

  /** The same plan at another moment; what lint found is left out. */
  PlanRow at(LocalDateTime now) {
    List<Due> then = new ArrayList<>(dues.size());
    dues.forEach(due -> then.add(due.at(now)));
    return new PlanRow(
        file,
        person,
        key,
        open,
        types,
        level,
        stage,
        status,
        coordinators,
        needsCoordinator,
        List.copyOf(then),
        dated,
        roundTheClock,
        0,
        0,
        unmet,
        copiesAsked,
        copiesOld,
        false,
        asked,
        met);
  }

  /** Whether anything is overdue. */
  public boolean isOverdue() {
    for (Due due : dues) {
      if (due.overdue()) {
        return true;
      }
    }
    return false;
  }

  /** The first letters of the person's names: {@code A.J.} */
  public String initials() {
    StringBuilder initials = new StringBuilder();
    for (String name : person.split(" ")) {
      if (!name.isEmpty() && Character.isLetter(name.codePointAt(0))) {
        initials.appendCodePoint(Character.toUpperCase(name.codePointAt(0))).append('.');
      }
    }
    return initials.toString();
  }
}
