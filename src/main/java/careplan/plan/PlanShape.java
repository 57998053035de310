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
    plan.block("person", Person.SHAPE, "Whose plan this is, and how to talk with them.", "R033")
        .required()
        .block("story", Story.SHAPE, "The story so far in three voices; mine comes first.", "R060")
        .block("about-me", AboutMe.SHAPE, "What a stranger should know about me first.", "R063")
        .block(
            "involvement",
            TakingPart.INVOLVEMENT,
            "How far I steer my own care, and since when.",
            "R071")
        .block(
            "not-taking-part",
            TakingPart.NOT_TAKING_PART,
            "Why I do not or cannot take part in planning.",
            "R177")
        .block(
            "engagement-plan", TakingPart.ENGAGEMENT_PLAN, "How I will be drawn in again.", "R177")
        .blocks(
            "self-check",
            SelfCheck.SHAPE,
            "How sure I feel about my care, asked now and then.",
            "R072")
        .block(
            "activation",
            TakingPart.ACTIVATION,
            "My level from a Patient Activation Measure.",
            "R073")
        .many("resources", Form.PROSE, "People, clubs, money and skills to draw on.", "R002")
        .blocks(
            "self-management",
            SelfManagement.SHAPE,
            "What I do myself about each health issue.",
            "R128")
        .block("wellness", TakingPart.WELLNESS, "What keeps me well from day to day.", "R250")
        .block("health", Health.SHAPE, "My conditions, medicines, allergies and results.", "R013");
  }

  private static void whatWeDo(Shape.Builder plan) {
    plan.blocks("assessment", Assessment.SHAPE, "The assessments that this plan rests on.", "R076")
        .block("areas", AREAS, "What was found in each area of life, needs or none.", "R068")
        .blocks("needs", Need.SHAPE, "What I need, want or find hard; never a service.", "R080")
        .blocks("goals", Goal.SHAPE, "What I want to reach, in my own terms.", "R097")
        .blocks("actions", Action.SHAPE, "Actions that belong to no single need or goal.", "R098")
        .blocks("decisions", Decision.SHAPE, "What was weighed, and what I decided.", "R119")
        .blocks("information", Information.SHAPE, "Where to read, ring or ask for more.", "R124")
        .blocks(
            "safety",
            SafetyEntry.SHAPE,
            "Risks, what I think of them, and what we do; or: none known.",
            "R154")
        .orWords("none known")
        .blocks(
            "safeguarding",
            Safeguarding.SHAPE,
            "Concerns that somebody may be harmed; or: none.",
            "R089")
        .orWords("none")
        .block("crisis", Crisis.SHAPE, "What to do if I become very unwell.", "R139")
        .block(
            "contingency",
            Contingency.SHAPE,
            "What to do if the coordinator or a helper is not there.",
            "R145");
  }

  private static void whoHelps(Shape.Builder plan) {
    plan.blocks("team", TeamMember.SHAPE, "Everybody who has a part, each named once.", "R043")
        .blocks("coordinator", Coordinator.SHAPE, "Who sees that all of it holds together.", "R045")
        .blocks("carers", Carer.SHAPE, "Who cares for me unpaid, and what they need.", "R160")
        .blocks(
            "timetable",
            TimetableEntry.SHAPE,
            "What happens when in the week, beyond the actions.",
            "R266")
        .blocks("equipment", Equipment.SHAPE, "Things that help, and who sees to them.", "R091")
        .blocks(
            "services",
            Service.SHAPE,
            "Services with criteria and charges; not for the team.",
            "R268")
        .block("budget", Arrangements.BUDGET, "Money that I control for my own care.", "R134")
        .block("aftercare", Aftercare.SHAPE, "Care after hospital under section 117.", "R247")
        .block(
            "placement",
            Arrangements.PLACEMENT,
            "A move into a home, from which its reviews count.",
            "R248")
        .block(
            "release", Arrangements.RELEASE, "Leaving prison, and who plans it with me.", "R256");
  }

  private static void whatIDecide(Shape.Builder plan) {
    plan.blocks(
            "choices", Choice.SHAPE, "Choices I have made ahead; or: none made, not asked.", "R183")
        .orWords("none made", "not asked")
        .blocks(
            "capacity", Capacity.SHAPE, "Whether I could decide, one decision at a time.", "R174")
        .blocks("consent", Consent.SHAPE, "Who may see which parts of this plan.", "R171")
        .blocks(
            "consent-to-care",
            ConsentToCare.SHAPE,
            "Care and treatment I have agreed to or not.",
            "R172")
        .blocks(
            "differences",
            Difference.SHAPE,
            "What we do not agree on; it is not smoothed away.",
            "R075")
        .blocks(
            "other-plans", OtherPlan.SHAPE, "Other plans that people have made with me.", "R209")
        .many("questions", Form.PROSE, "What I want to ask next time.", "R226")
        .block(
            "considered",
            CONSIDERED,
            "What was thought about and left out, with the reason.",
            "R088")
        .block("glossary", GLOSSARY, "Hard words and short forms, explained.", "R189")
        .block("headings", HEADINGS, "My own words for the headings of this plan.", "R191")
        .blocks("allowed", Allowed.SHAPE, "Remarks of lint that are set aside here, and why.", "");
  }

  private static void howItWasMade(Shape.Builder plan) {
    plan.blocks("made-with", MadeWith.SHAPE, "Who made this plan, and what part each had.", "R018")
        .many("written-by", Form.PERSON, "Who wrote the plan down.", "R016")
        .blocks("conversations", Conversation.SHAPE, "The talks this plan came out of.", "R015")
        .blocks(
            "agreement",
            Agreement.SHAPE,
            "Who agreed to this plan or did not, when and how.",
            "R004")
        .blocks("copies", Copy.SHAPE, "Who has which copy, and since when.", "R200")
        .block("review", ReviewPlan.SHAPE, "How often and when we look at this plan again.", "R024")
        .blocks("reviews", Review.SHAPE, "What was said at each review, newest last.", "R220")
        .block(
            "maintenance",
            Maintenance.SHAPE,
            "Less contact, with checks and a quick way back.",
            "R236")
        .block(
            "declined",
            Arrangements.DECLINED,
            "That I was offered a plan and did not want one.",
            "R185")
        .block("transfer", Arrangements.TRANSFER, "A move of my care to another team.", "R210")
        .block("ending", Ending.SHAPE, "When and why this plan ended, and the way back.", "R234");
  }
}
