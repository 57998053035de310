package careplan.plan;

/** The description of a whole plan; the order of its fields is the canonical order of a file. */
final class PlanShape {
  private PlanShape() {}

  private static final Shape AREAS =
      Shape.open("areas of life", "Each area of life and what was found.", Form.TEXT, Form.PROSE);

  private static final Shape CONSIDERED =
      Shape.open(
          "what was considered",
          "Parts of the format that were thought about and left out, each with the reason.",
          Form.PATH,
          Form.PROSE);

  private static final Shape GLOSSARY =
      Shape.open("glossary", "Hard words and what they mean.", Form.TEXT, Form.PROSE);

  private static final Shape HEADINGS =
      Shape.open("headings", "My own words for headings, by path.", Form.PATH, Form.PROSE);

  static final Shape SHAPE = whole();

  private static Shape whole() {
    Shape.Builder plan = Shape.of("plan", "One person's plan.");
    PlanHead.addTo(plan);
    whoIAm(plan);
    whatWeDo(plan);
    whoHelps(plan);
    whatIDecide(plan);
    howItWasMade(plan);
    return plan.build();
  }

  private static void whoIAm(Shape.Builder plan) {
    plan.block("person", Person.SHAPE, "Whose plan it is.", "R033")
        .required()
        .block("story", Story.SHAPE, "The story in three voices; mine first.", "R060")
        .block("about-me", AboutMe.SHAPE, "What a stranger should know first.", "R063")
        .block("involvement", TakingPart.INVOLVEMENT, "How far I steer my care.", "R071")
        .block("not-taking-part", TakingPart.NOT_TAKING_PART, "Why I take no part.", "R177")
        .block("engagement-plan", TakingPart.ENGAGEMENT_PLAN, "How I am drawn in.", "R177")
        .blocks("self-check", SelfCheck.SHAPE, "How I see my part, from time to time.", "R072")
        .block("activation", TakingPart.ACTIVATION, "My measured activation level.", "R073")
        .many("resources", Form.PROSE, "People, clubs, money and skills to draw on.", "R002")
        .blocks("self-management", SelfManagement.SHAPE, "What I do myself.", "R128")
        .block("wellness", TakingPart.WELLNESS, "What keeps me well.", "R250")
        .block("health", Health.SHAPE, "My health, medicines and allergies.", "R013");
  }

  private static void whatWeDo(Shape.Builder plan) {
    plan.blocks("assessment", Assessment.SHAPE, "What the plan rests on.", "R076")
        .block("areas", AREAS, "What was found in each area of life.", "R068")
        .blocks("needs", Need.SHAPE, "What I need, want or find hard.", "R080")
        .blocks("goals", Goal.SHAPE, "What I want to reach.", "R097")
        .blocks("actions", Action.SHAPE, "Actions of no single need or goal.", "R098")
        .blocks("decisions", Decision.SHAPE, "What was weighed and decided.", "R119")
        .blocks("information", Information.SHAPE, "Where to read or ask more.", "R124")
        .blocks("safety", SafetyEntry.SHAPE, "Staying safe, or: none known.", "R154")
        .orWords("none known")
        .blocks("safeguarding", Safeguarding.SHAPE, "Safeguarding, or: none.", "R089")
        .orWords("none")
        .block("crisis", Crisis.SHAPE, "What to do if I become very unwell.", "R139")
        .block("contingency", Contingency.SHAPE, "What to do if help fails.", "R145");
  }

  private static void whoHelps(Shape.Builder plan) {
    plan.blocks("team", TeamMember.SHAPE, "Everybody who has a part, once each.", "R043")
        .blocks("coordinator", Coordinator.SHAPE, "Who holds it all together.", "R045")
        .blocks("carers", Carer.SHAPE, "Who cares for me unpaid, and their needs.", "R160")
        .blocks("timetable", TimetableEntry.SHAPE, "The week, beyond the actions.", "R266")
        .blocks("equipment", Equipment.SHAPE, "Things that help.", "R091")
        .blocks("services", Service.SHAPE, "Services, with criteria and charges.", "R268")
        .block("budget", Arrangements.BUDGET, "Money I control for my care.", "R134")
        .block("aftercare", Aftercare.SHAPE, "Care after hospital, section 117.", "R247")
        .block("placement", Arrangements.PLACEMENT, "A move into a home.", "R248")
        .block("release", Arrangements.RELEASE, "Leaving prison.", "R256");
  }

  private static void whatIDecide(Shape.Builder plan) {
    plan.blocks("choices", Choice.SHAPE, "Planning ahead; or: none made, not asked.", "R183")
        .orWords("none made", "not asked")
        .blocks("capacity", Capacity.SHAPE, "Ability to decide, one decision at a time.", "R174")
        .blocks("consent", Consent.SHAPE, "Who may see what.", "R171")
        .blocks("consent-to-care", ConsentToCare.SHAPE, "Treatment I agreed to.", "R172")
        .blocks("differences", Difference.SHAPE, "What we do not agree on.", "R075")
        .blocks("other-plans", OtherPlan.SHAPE, "Other plans that there are.", "R209")
        .many("questions", Form.PROSE, "What I want to ask next time.", "R226")
        .block("considered", CONSIDERED, "What was thought about and left out.", "R088")
        .block("glossary", GLOSSARY, "Hard words explained.", "R189")
        .block("headings", HEADINGS, "My own words for headings.", "R191")
        .blocks("allowed", Allowed.SHAPE, "Remarks of lint that are set aside.", "");
  }

  private static void howItWasMade(Shape.Builder plan) {
    plan.blocks("made-with", MadeWith.SHAPE, "Who made it with me, and their part.", "R018")
        .many("written-by", Form.PERSON, "Who wrote it down.", "R016")
        .blocks("conversations", Conversation.SHAPE, "The talks behind it.", "R015")
        .blocks("agreement", Agreement.SHAPE, "Who agreed, when and how.", "R004")
        .blocks("copies", Copy.SHAPE, "Who has which copy.", "R200")
        .block("review", ReviewPlan.SHAPE, "When we look at it again.", "R024")
        .blocks("reviews", Review.SHAPE, "Past reviews, newest last.", "R220")
        .block("maintenance", Maintenance.SHAPE, "Less contact, with checks.", "R236")
        .block("declined", Arrangements.DECLINED, "That I did not want a plan.", "R185")
        .block("transfer", Arrangements.TRANSFER, "A move to another team.", "R210")
        .block("ending", Ending.SHAPE, "When and why it ended.", "R234");
  }
}
