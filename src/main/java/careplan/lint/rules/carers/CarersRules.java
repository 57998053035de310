package careplan.lint.rules.carers;

import careplan.lint.Group;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.Missing;
import careplan.plan.Detail;
import java.util.List;

/** The rules on carers and family, in the order of the catalogue. */
public final class CarersRules {
  /** All of them. */
  public static final List<Rule> ALL =
      List.of(
          new Missing(
              RuleInfo.of(
                  "carers-not-considered",
                  Group.CARERS,
                  Severity.WARNING,
                  Detail.FULL,
                  "Nothing says whether somebody cares for this person unpaid.",
                  "R051",
                  "R160",
                  "R094"),
              "carers",
              context -> !context.plan().isOfType("carers-support"),
              "Nothing says whether somebody cares for this person unpaid. Name them, or say that"
                  + " there is nobody or that they are not to be named.",
              "considered:\n  carers: ..."),
          new CarerAssessmentNotOffered(),
          new CarerWithoutRoutes(),
          new JointPlanWithoutConsent(),
          new CarerReviewTooFar(),
          new RelativeWithoutConsent());

  private CarersRules() {}
}
