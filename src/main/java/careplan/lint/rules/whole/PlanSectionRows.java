package careplan.lint.rules.whole;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.Missing;
import careplan.plan.AboutMe;
import careplan.plan.Block;
import careplan.plan.Carer;
import careplan.plan.Detail;
import careplan.plan.Health;
import careplan.plan.Level;
import careplan.plan.Plan;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Sections of a whole plan that are missed where nobody said why: one row each. */
final class PlanSectionRows {
  private static final Predicate<Context> OF_THE_WHOLE_PERSON =
      context ->
          Scope.isOfTheWholePerson(context.plan())
              && !context.plan().isOfType("advance-planning")
              && !context.plan().isOver();

  private static final Predicate<Context> NOT_NEAR_THE_END =
      OF_THE_WHOLE_PERSON.and(context -> !context.proportion().nearingEnd());

  /** What its own type asks for already, the rule of the type says. */
  private static final Set<String> ASK_FOR_STRENGTHS = Set.of("person-centred", "shared-care");

  private static final Set<String> ASK_FOR_PREFERENCES = Set.of("shared-care");

  private static final Set<String> ASK_FOR_ASSESSMENT =
      Set.of(
          "mental-health",
          "care-programme-approach",
          "direct-payments",
          "care-and-support",
          "wellness-recovery",
          "care-passport",
          "advance-planning");

  static final Rule NO_STRENGTHS =
      new Missing(
          RuleInfo.of(
              "no-strengths",
              Group.PLAN,
              Severity.WARNING,
              Detail.FULL,
              "Nothing says what the person is good at.",
              "R066"),
          "about-me.strengths",
          NOT_NEAR_THE_END.and(unlessOfType(ASK_FOR_STRENGTHS)),
          "This plan says what is hard, and not what the person is good at and what keeps them going."
              + " Strengths are what the next steps stand on.",
          "about-me:\n  strengths:\n    - ...");

  static final Rule NO_PREFERENCES =
      new Missing(
          RuleInfo.of(
              "no-preferences",
              Group.PLAN,
              Severity.WARNING,
              Detail.FULL,
              "Nothing says how the person likes things done.",
              "R002",
              "R074"),
          "about-me.preferences",
          OF_THE_WHOLE_PERSON
              .and(unlessOfType(ASK_FOR_PREFERENCES))
              .and(context -> !saysWhatIsPreferred(context.plan())),
          "Nothing says what this person prefers or chooses: how they like help to be given, what to"
              + " do, what to leave alone.",
          "about-me:\n  preferences:\n    - {prefer: ..., how: ...}");

  static final Rule NO_ASSESSMENT =
      new Missing(
          RuleInfo.of(
              "no-assessment",
              Group.PLAN,
              Severity.WARNING,
              Detail.BRIEF,
              "Nothing says which assessment this plan rests on.",
              "R076"),
          "assessment",
          OF_THE_WHOLE_PERSON
              .and(unlessOfType(ASK_FOR_ASSESSMENT))
              .and(PlanSectionRows::isLargeEnoughForAnAssessment)
              .and(context -> !isAssessedOtherwise(context.plan())),
          "Nothing says which assessment of needs and risks this plan rests on: what kind, when, and"
              + " by whom.",
          "assessment:\n  - {kind: ..., on: ..., by: ..., found: [...]}");

  static final Rule CONDITIONS_NOT_JOINED_UP =
      new Missing(
          RuleInfo.of(
              "conditions-not-joined-up",
              Group.PLAN,
              Severity.INFO,
              Detail.FULL,
              "Several conditions are listed, and not how they act on each other.",
              "R013"),
          "health.together",
          OF_THE_WHOLE_PERSON.and(
              context ->
                  context.plan().health().map(Health::conditions).orElse(List.of()).size() > 1),
          "Several conditions are listed, and nothing says how they act on each other, or on each"
              + " other's treatment.",
          "health:\n  together: ...");

  static final Rule NO_BACKGROUND =
      new Missing(
          RuleInfo.of(
              "no-background",
              Group.PLAN,
              Severity.INFO,
              Detail.FULL,
              "Nothing is said of culture, faith, money and the rest of a person's background.",
              "R067"),
          "person.background",
          OF_THE_WHOLE_PERSON,
          "Nothing is said of this person's background, such as culture, religion, money, gender or"
              + " age. Each is theirs to tell: \"prefer not to say\" is an answer.",
          "background:\n  culture: ...");

  static final Rule NO_RESOURCES =
      new Missing(
          RuleInfo.of(
              "no-resources",
              Group.PLAN,
              Severity.INFO,
              Detail.FULL,
              "Nothing says what there is to draw on.",
              "R002"),
          "resources",
          NOT_NEAR_THE_END,
          "Nothing says what there is to draw on: people, clubs, money, transport, skills.",
          "resources: [...]");

  static final Rule NO_SIGNPOSTS =
      new Missing(
          RuleInfo.of(
              "no-signposts",
              Group.PLAN,
              Severity.INFO,
              Detail.FULL,
              "Nothing points to information, advice or support.",
              "R124"),
          "information",
          OF_THE_WHOLE_PERSON.and(context -> !informsACarer(context.plan())),
          "This plan points to no information, advice or support outside, such as a charity or a"
              + " group.",
          "information:\n  - {about: ..., name: ..., phone: ...}");

  private PlanSectionRows() {}

  private static Predicate<Context> unlessOfType(Set<String> types) {
    return context -> {
      for (String type : context.plan().types()) {
        if (types.contains(type)) {
          return false;
        }
      }
      return true;
    };
  }

  /** Preferences in any of the shapes they take: choices that were made count too. */
  private static boolean saysWhatIsPreferred(Plan plan) {
    Block about = plan.aboutMe().map(AboutMe::block).orElse(null);
    return !plan.decisions().isEmpty()
        || (about != null
            && (about.has("good-support") || about.has("please-do") || about.has("please-dont")));
  }

  /** Standard and complex plans (R076); people who look after themselves need none. */
  private static boolean isLargeEnoughForAnAssessment(Context context) {
    boolean selfCare = context.plan().level().filter(Level.SELF_CARE::equals).isPresent();
    return context.proportion().complex() || (Scope.isFull(context) && !selfCare);
  }

  /** A full health check is one, and so is a carer's assessment. */
  private static boolean isAssessedOtherwise(Plan plan) {
    if (plan.health().filter(health -> health.block().has("health-check")).isPresent()) {
      return true;
    }
    if (!plan.isOfType("carers-support")) {
      return false;
    }
    for (Carer carer : plan.carers()) {
      if (carer.assessment().isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean informsACarer(Plan plan) {
    if (!plan.isOfType("carers-support")) {
      return false;
    }
    for (Carer carer : plan.carers()) {
      if (!carer.information().isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
