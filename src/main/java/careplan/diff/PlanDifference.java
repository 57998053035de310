package careplan.diff;

import careplan.plan.Plan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is different between two versions of a plan.
 *
 * <p>Changes stand in the order of the later version, what is gone after what is there, comments
 * and layout last.
 */
public final class PlanDifference {
  private final Plan before;
  private final Plan after;
  private final Fields beforeContent;
  private final Fields afterContent;
  private final Correspondence plans;
  private final Map<Content, Content> laterPlaces = new IdentityHashMap<>();
  private final Map<Content, Content> earlierPlaces = new IdentityHashMap<>();
  private final List<Change> changes;

  private PlanDifference(
      Plan before, Fields beforeContent, Plan after, Fields afterContent, SafetyTable safety) {
    this.before = before;
    this.after = after;
    this.beforeContent = beforeContent;
    this.afterContent = afterContent;
    this.plans = Correspondence.between(beforeContent, afterContent);
    this.changes = Collections.unmodifiableList(find(safety));
  }

  /** Compares two versions, with the safety table that holds for every team. */
  public static PlanDifference between(Plan before, Plan after) {
    return between(before, after, SafetyTable.floor());
  }

  /** Compares two versions. */
  public static PlanDifference between(Plan before, Plan after, SafetyTable safety) {
    return between(before, Fields.of(before), after, Fields.of(after), safety);
  }

  /**
   * Compares two versions whose content is at hand, so that one version can be held against several
   * others part by part.
   *
   * @param beforeContent what {@link Fields#of} says of {@code before}
   * @param afterContent what {@link Fields#of} says of {@code after}
   */
  public static PlanDifference between(
      Plan before, Fields beforeContent, Plan after, Fields afterContent, SafetyTable safety) {
    return new PlanDifference(before, beforeContent, after, afterContent, safety);
  }

  private List<Change> find(SafetyTable safety) {
    if (before.source().text().equals(after.source().text())) {
      return List.of();
    }
    Comparison comparison = new Comparison(plans);
    comparison.compare(beforeContent, afterContent);
    comparison.partners().forEach((later, earlier) -> laterPlaces.put(earlier, later));
    earlierPlaces.putAll(comparison.partners());
    List<Change> found = new ArrayList<>(comparison.changes());
    int ofMeaning = found.size();
    found.addAll(
        CommentComparison.between(
            before, beforeContent, after, afterContent, comparison.partners()));
    comparison.sayLayouts();
    found.addAll(comparison.changes().subList(ofMeaning, comparison.changes().size()));
    if (found.isEmpty()) {
      found.add(Change.layout(beforeContent, afterContent, Comparison.Layout.SPACING.words()));
    }
    return new SafetyCheck(safety).flagged(found);
  }

  /** The earlier version. */
  public Plan before() {
    return before;
  }

  /** The later version. */
  public Plan after() {
    return after;
  }

  /** What the earlier version says, in its full form. */
  public Fields beforeContent() {
    return beforeContent;
  }

  /** What the later version says, in its full form. */
  public Fields afterContent() {
    return afterContent;
  }

  /** Which part of the one is which of the other. */
  public Correspondence correspondence() {
    return plans;
  }

  /** What a part of the earlier version is in the later one, where it is still there. */
  public Optional<Content> now(Content earlier) {
    return Optional.ofNullable(laterPlaces.get(earlier));
  }

  /** What a part of the later version was in the earlier one, where it was there. */
  public Optional<Content> then(Content later) {
    return Optional.ofNullable(earlierPlaces.get(later));
  }

  /** All changes; none where both files are the same, letter by letter. */
  public List<Change> changes() {
    return changes;
  }

  /** Whether the plan says something else than before, comments and layout aside. */
  public boolean isOfMeaning() {
    for (Change change : changes) {
      if (change.kind().isOfMeaning()) {
        return true;
      }
    }
    return false;
  }

  /** Whether anything bears on safety. */
  public boolean isOfSafety() {
    for (Change change : changes) {
      if (change.isSafety()) {
        return true;
      }
    }
    return false;
  }
}
