package careplan.lint.rules.copies;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Communication;
import careplan.plan.Detail;
import careplan.plan.Review;
import careplan.plan.Text;
import java.time.LocalDate;

/**
 * Sight, hearing and the language people think in change; the review is the time to ask again
 * (R192).
 */
final class CommunicationNeedsNotRechecked implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "communication-needs-not-rechecked",
          Group.COPIES,
          Severity.INFO,
          Detail.FULL,
          "Communication needs were not looked at again at the last review.",
          "R192",
          "R196");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Communication communication = context.plan().person().communication().orElse(null);
    Review last = context.plan().newestReview().orElse(null);
    if (communication == null || communication.needs().isEmpty() || last == null) {
      return;
    }
    LocalDate on = last.on().map(moment -> moment.toLocalDate()).orElse(null);
    LocalDate checked = communication.checked().orElse(null);
    boolean lookedAt = last.lookedAt().stream().map(Text::value).anyMatch("communication"::equals);
    if (on == null || lookedAt || (checked != null && !checked.isBefore(on))) {
      return;
    }
    reporter
        .reportKey(
            communication.block().node(),
            "What this person needs so as to read and be understood was not looked at again at the"
                + " review of {}.",
            on)
        .better("checked: {}", on);
  }
}
