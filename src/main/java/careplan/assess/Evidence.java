package careplan.assess;

import careplan.caseload.Answer;
import careplan.caseload.Caseload;
import careplan.caseload.Measure;
import careplan.caseload.PlanRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a caseload shows of the questions, and the plans behind it (R283). */
public final class Evidence {
  private final Optional<Caseload> caseload;

  /**
   * The plans in which something is not so.
   *
   * @param measure what
   * @param files in the order of the caseload
   */
  public record Lacking(Measure measure, List<String> files) {}

  private Evidence(Optional<Caseload> caseload) {
    this.caseload = caseload;
  }

  /** What a caseload shows. */
  public static Evidence of(Caseload caseload) {
    return new Evidence(Optional.of(caseload));
  }

  /** Where no caseload was named. */
  public static Evidence none() {
    return new Evidence(Optional.empty());
  }

  /** Whether there is a caseload. */
  public boolean isThere() {
    return caseload.isPresent();
  }

  /** What the plans show of a question; what was written down before, where there are no plans. */
  public List<Figure> figures(Item item, Assessment written) {
    if (caseload.isEmpty()) {
      return written.entry(item.key()).figures();
    }
    List<Figure> figures = new ArrayList<>();
    for (Measure measure : item.measures()) {
      Caseload.Share share = caseload.get().share(measure);
      figures.add(new Figure(measure.words(), share.met(), share.asked()));
    }
    return figures;
  }

  /** For each measure that a question looks at, once, the plans in which it is not met. */
  public List<Lacking> lacking() {
    List<Lacking> all = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      if (measure.isFeedback()) {
        continue;
      }
      List<String> files = new ArrayList<>();
      for (PlanRow row : caseload.map(Caseload::rows).orElse(List.of())) {
        if (row.of(measure) == Answer.NO) {
          files.add(row.file());
        }
      }
      if (!files.isEmpty()) {
        all.add(new Lacking(measure, List.copyOf(files)));
      }
    }
    return all;
  }
}
