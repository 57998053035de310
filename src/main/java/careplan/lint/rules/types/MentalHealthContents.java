package careplan.lint.rules.types;

import careplan.lint.Severity;
import careplan.plan.Detail;
import careplan.plan.Plan;

/**
 * A mental health plan is the result of an assessment of need; under the Care Programme Approach
 * its actions come from needs (R242, R243). The coordinator, the body, crisis and safety have rules
 * of their own.
 */
final class MentalHealthContents extends TypeRule {

  MentalHealthContents() {
    super(
        info(
            "mental-health-contents",
            Severity.WARNING,
            Detail.BRIEF,
            "A mental health plan lacks the assessment it rests on, or the needs it found.",
            "R242",
            "R243"),
        "mental health plan",
        "mental-health",
        "care-programme-approach");
  }

  @Override
  void ask(Plan plan, Contents contents) {
    contents
        .ask(
            !plan.assessment().isEmpty(),
            Severity.WARNING,
            "assessment",
            "the mental health assessment it rests on")
        .ask(
            !plan.needs().isEmpty() || !plan.goals().isEmpty(),
            Severity.WARNING,
            "needs",
            "the needs that the assessment found");
  }
}
