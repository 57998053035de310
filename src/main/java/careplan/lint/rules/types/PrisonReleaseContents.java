package careplan.lint.rules.types;

import careplan.lint.Context;
import careplan.lint.Reporter;
import careplan.lint.Severity;
import careplan.plan.Block;
import careplan.plan.Consent;
import careplan.plan.Coordinator;
import careplan.plan.Detail;
import careplan.plan.Plan;
import careplan.plan.Text;
import java.time.LocalDate;

/**
 * A release plan: with consent, made before release by prison healthcare and the coordinator
 * outside, with a decision on police, probation and housing (R256).
 */
final class PrisonReleaseContents extends TypeRule {

  PrisonReleaseContents() {
    super(
        info(
            "prison-release-contents",
            Severity.ERROR,
            Detail.BRIEF,
            "A release plan lacks consent, its dates, its coordinators, or a word on police, probation or housing.",
            "R256"),
        "release plan",
        "prison-release");
  }

  @Override
  void ask(Plan plan, Contents contents) {
    Block release = plan.release().orElse(null);
    contents
        .ask(hasConsent(plan), Severity.ERROR, "consent", "the person's consent")
        .ask(has(release, "on"), Severity.ERROR, "release.on", "the day of release")
        .ask(
            has(release, "prison-healthcare"),
            Severity.ERROR,
            "release.prison-healthcare",
            "who coordinates in prison healthcare")
        .ask(
            hasCoordinatorOutside(plan),
            Severity.WARNING,
            "coordinator",
            "who coordinates outside prison")
        .ask(
            has(release, "police"), Severity.WARNING, "release.police", "what part the police have")
        .ask(
            has(release, "probation"),
            Severity.WARNING,
            "release.probation",
            "what part probation has")
        .ask(
            has(release, "housing"),
            Severity.WARNING,
            "release.housing",
            "where the person will live");
  }

  @Override
  void judge(Context context, Reporter reporter) {
    Plan plan = context.plan();
    Block release = plan.release().orElse(null);
    LocalDate on = release == null ? null : release.date("on").orElse(null);
    boolean late = on != null && plan.date().filter(on::isBefore).isPresent();
    if (late && plan.reviews().isEmpty() && plan.follows().isEmpty()) {
      reporter.report(
          plan.block().text("date").orElseThrow(),
          "This plan is dated {}, after the release on {}. It is made before, so that everything is in"
              + " place on the day.",
          plan.block().text("date").orElseThrow(),
          release.text("on").orElseThrow());
    }
  }

  private static boolean has(Block block, String field) {
    return block != null && block.has(field);
  }

  private static boolean hasConsent(Plan plan) {
    for (Consent consent : plan.consent()) {
      if (!consent.block().has("withdrawn")) {
        return true;
      }
    }
    return false;
  }

  /** Prison healthcare and the coordinator are a pair: one person cannot be both. */
  private static boolean hasCoordinatorOutside(Plan plan) {
    String inside =
        plan.release()
            .flatMap(block -> block.text("prison-healthcare"))
            .map(Text::value)
            .orElse("");
    for (Coordinator coordinator : plan.coordinator()) {
      if (coordinator.who().filter(who -> !who.value().equals(inside)).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
