package careplan.lint.rules.types;

import careplan.lint.Severity;
import careplan.plan.Block;
import careplan.plan.Detail;
import careplan.plan.Plan;

/**
 * A direct payments plan says how the person is supported to use them, and what comes in other ways
 * (R249).
 */
final class DirectPaymentContents extends TypeRule {

  DirectPaymentContents() {
    super(
        info(
            "direct-payment-contents",
            Severity.ERROR,
            Detail.BRIEF,
            "A direct payments plan lacks support with the payments, who is paid, or what it rests on.",
            "R249",
            "R134"),
        "direct payments plan",
        "direct-payments");
  }

  @Override
  void ask(Plan plan, Contents contents) {
    Block budget = plan.budget().orElse(null);
    contents
        .ask(
            budget != null && budget.has("support"),
            Severity.ERROR,
            "budget.support",
            "what helps the person to use the payments")
        .ask(
            budget != null && budget.has("paid-to"),
            Severity.WARNING,
            "budget.paid-to",
            "who is paid: the person or the carer")
        .ask(
            budget != null && budget.has("other-services"),
            Severity.WARNING,
            "budget.other-services",
            "the support that comes in other ways")
        .ask(
            !plan.assessment().isEmpty(),
            Severity.WARNING,
            "assessment",
            "the social care assessment it rests on");
  }
}
