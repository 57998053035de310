package careplan.lint.rules.whole;

import careplan.lint.Rule;
import java.util.List;

/** The rules on the plan as a whole, in the order of the catalogue. */
public final class WholeRules {
  /** All of them. */
  public static final List<Rule> ALL =
      List.of(
          new NoPurpose(),
          new PurposeSaysNothing(),
          new OpensWithDiagnosis(),
          new PlanWithoutDate(),
          new AgreedWithoutAgreement(),
          new NotAuthorised(),
          new VerbalNoteIncomplete(),
          new VerbalWhereWrittenIsNeeded(),
          new NoWhatMatters(),
          new NoStory(),
          PlanSectionRows.NO_STRENGTHS,
          PlanSectionRows.NO_PREFERENCES,
          new MadeWithoutThePerson(),
          new HowItWasMadeUnknown(),
          PlanSectionRows.NO_ASSESSMENT,
          new AreasNotConsidered(),
          new OnlyClinical(),
          new OneConditionOnly(),
          new MentalHealthWithoutPhysical(),
          PlanSectionRows.CONDITIONS_NOT_JOINED_UP,
          new PhysicalWithoutMental(),
          new NothingForTheFuture(),
          new ImpossibleStage(),
          PlanSectionRows.NO_BACKGROUND,
          PlanSectionRows.NO_RESOURCES,
          PlanSectionRows.NO_SIGNPOSTS,
          new SignpostWithoutContact(),
          new AssessedNeedMissing(),
          new AssessmentOutOfDate(),
          new NoPreparation(),
          new PlannedOnce(),
          new NotAskedWhoElsePlans());

  private WholeRules() {}
}
