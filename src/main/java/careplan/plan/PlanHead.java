package careplan.plan;

/** The description of the first lines of a plan: what it is, when it was made, where it belongs. */
final class PlanHead {
  private PlanHead() {}

  /** Every type of plan; what each needs is the business of rules (R241). */
  static final Form TYPES =
      Form.choice(
          "mental-health",
          "care-programme-approach",
          "care-and-treatment-wales",
          "carers-support",
          "section-117-aftercare",
          "personal-budget",
          "direct-payments",
          "wellness-recovery",
          "health-action",
          "person-centred",
          "long-term-condition",
          "care-passport",
          "advance-planning",
          "prison-release",
          "older-people",
          "care-and-support",
          "personalised-care",
          "rehabilitation",
          "end-of-life",
          "shared-care",
          "professional",
          "crisis",
          "contingency",
          "safety",
          "engagement",
          "my-plan",
          "agreement");

  private static final Form STAGES =
      Form.choice("entry", "assessment", "development", "delivery", "review", "exit");

  static Shape.Builder addTo(Shape.Builder plan) {
    return plan.one("careplan", Form.TEXT, "The version of the format: 1.", "R271")
        .required()
        .many("type", TYPES, "What kind of plan it is; a list where several apply.", "R241")
        .one("profession", Form.TEXT, "Whose plan it is, where one profession made it.", "R258")
        .one(
            "detail",
            ListedWord.form(Detail.values()),
            "How much there is to say; a note is asked for least.",
            "R005")
        .one(
            "form", ListedWord.form(PlanForm.values()), "In what form the plan reaches me.", "R007")
        .one(
            "level",
            ListedWord.form(Level.values()),
            "How much support my care takes, in three tiers.",
            "R218")
        .one(
            "status",
            ListedWord.form(Status.values()),
            "Where the plan stands, from draft to ended.",
            "R185")
        .one("stage", STAGES, "The stage of the way through care.", "R232")
        .one("title", Form.TEXT, "What I call this plan.", "R037")
        .one("purpose", Form.PROSE, "Why we are making this plan; asked first.", "R077")
        .one("summary", Form.PROSE, "What was agreed, in a sentence or two.", "R001")
        .one("date", Form.DATE, "The day this plan was made.", "R114")
        .one("updated", Form.DATE, "The last change that matters; older copies are out.", "R197")
        .block("period", Arrangements.PERIOD, "The time this plan is for.", "R227")
        .block("entry", Arrangements.ENTRY, "How I came to need a plan, and when.", "R233")
        .many("standard", Form.TEXT, "The standards it says it follows.", "R041")
        .one("written-in", Form.TEXT, "The tag of the language it is written in: en, cy.", "R195")
        .one(
            "kept-at", Form.TEXT, "Where the plan is kept, so that it is found in a hurry.", "R201")
        .one("part-of", Form.TEXT, "The file of the plan that this one belongs to.", "R208")
        .many("includes", Form.TEXT, "The files of the plans that belong to this one.", "R208")
        .one("follows", Form.TEXT, "The file of the earlier plan that this one takes up.", "R235");
  }
}
