package careplan.review;

import careplan.diff.PlanDifference;
import careplan.lint.Finding;
import careplan.lint.Severity;
import careplan.plan.Capacity;
import careplan.plan.Communication;
import careplan.plan.Plan;
import careplan.plan.PlanReading;
import careplan.plan.Review;
import careplan.plan.Text;
import careplan.yaml.SourceText;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What there is to know before a review (R020, R021).
 *
 * @param person what the person is called
 * @param since the day of the last review, else of the plan
 * @param isReviewed whether there was a review
 * @param dues what is due, the earliest first
 * @param why why nothing is known of what changed since
 * @param changes what changed since; none where that is not known
 * @param remarks what lint finds, errors and warnings
 * @param hints how many smaller findings there are
 * @param questions what the person wants to ask
 * @param capacity decisions whose entries are to be looked at again
 * @param communication what to look at again about how the person is spoken and written to
 */
public record Preparation(
    String person,
    Optional<LocalDate> since,
    boolean isReviewed,
    List<Due> dues,
    EarlierPlan.Why why,
    Optional<PlanDifference> changes,
    List<Remark> remarks,
    int hints,
    List<String> questions,
    List<Entry> capacity,
    List<String> communication) {

  /**
   * A finding in a few words.
   *
   * @param line the line of the file, from 1
   */
  public record Remark(String rule, Severity severity, int line, String words) {}

  /** A capacity entry: the decision, what was found, and when. */
  public record Entry(String decision, String answer, Optional<LocalDate> on) {}

  /**
   * Gathers it.
   *
   * @param earlier the plan as it was at the last review
   */
  public static Preparation of(
      PlanReading reading, List<Finding> findings, EarlierPlan earlier, LocalDate today) {
    Plan plan = reading.plan().orElseThrow();
    SourceText source = reading.document().source();
    List<Remark> remarks = new ArrayList<>();
    int hints = 0;
    for (Finding finding : findings) {
      if (finding.severity().compareTo(Severity.WARNING) >= 0) {
        remarks.add(
            new Remark(
                finding.rule().name(),
                finding.severity(),
                source.lineAt(finding.start()),
                finding.message().in(source)));
      } else {
        hints++;
      }
    }
    remarks.sort((one, other) -> other.severity().compareTo(one.severity()));
    return new Preparation(
        PersonName.of(plan),
        since(plan),
        plan.newestReview().isPresent(),
        DueDays.of(plan, today),
        earlier.why(),
        earlier.plan().map(before -> PlanDifference.between(before, plan)),
        List.copyOf(remarks),
        hints,
        plan.questions().stream().map(Text::value).toList(),
        capacity(plan),
        communication(plan));
  }

  /** The day from which changes are told: of the last review, else of the plan. */
  public static Optional<LocalDate> since(Plan plan) {
    return plan.newestReview().flatMap(Review::on).map(LocalDateTime::toLocalDate).or(plan::date);
  }

  private static List<Entry> capacity(Plan plan) {
    List<Entry> entries = new ArrayList<>();
    for (Capacity capacity : plan.capacity()) {
      entries.add(
          new Entry(
              capacity.decision().map(Text::value).orElse(""),
              capacity.block().text("answer").map(Text::value).orElse(""),
              capacity.on()));
    }
    return List.copyOf(entries);
  }

  private static List<String> communication(Plan plan) {
    Communication communication = plan.person().communication().orElse(null);
    if (communication == null) {
      return List.of();
    }
    List<String> words = new ArrayList<>();
    for (String field : List.of("needs", "formats", "how")) {
      communication.block().texts(field).forEach(text -> words.add(text.value()));
    }
    return List.copyOf(words);
  }
}
