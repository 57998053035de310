package careplan.plan;

/** The small blocks about money, moves, and how a plan begins and ends, read as blocks. */
final class Arrangements {
  private Arrangements() {}

  static final Shape PERIOD =
      Shape.of("period", "The time this plan is for.")
          .one("from", Form.DATE, "The first day it holds.", "R227")
          .one("to", Form.DATE, "The last day it holds.", "R227")
          .build();

  static final Shape ENTRY =
      Shape.of("entry", "How I came to need a plan.")
          .one("on", Form.DATE, "The day it began.", "R233")
          .one("from", Form.TEXT, "Who pointed me here: a surgery, a ward, myself.", "R233")
          .one("reason", Form.PROSE, "Why a plan was thought of.", "R233")
          .build();

  static final Shape BUDGET =
      Shape.of("budget", "Money that I control for my own care.")
          .one(
              "kind",
              Form.choice("personal-budget", "direct-payment", "none"),
              "What kind of budget it is.",
              "R134")
          .one("offered", Form.YES_NO, "Whether a personal budget was offered to me.", "R244")
          .one("amount", Form.TEXT, "How much money it is, and how often it comes.", "R134")
          .one("paid-to", Form.PERSON, "Who is paid: me, or my carer.", "R249")
          .one("managed-by", Form.PERSON, "Who looks after the money for me.", "R248")
          .one("support", Form.PROSE, "What helps me to use the money well.", "R249")
          .one(
              "other-services",
              Form.PROSE,
              "What I get in other ways than through this money.",
              "R249")
          .build();

  static final Shape PLACEMENT =
      Shape.of("placement", "A move into a home; its reviews are counted from here.")
          .one("started", Form.MOMENT, "When it started, with the time of day.", "R248")
          .one("where", Form.TEXT, "The home I moved into.", "R248")
          .build();

  static final Shape RELEASE =
      Shape.of("release", "Leaving prison, and who is part of planning it.")
          .one("on", Form.MOMENT, "When I am released; the plan is made before.", "R256")
          .one("from", Form.TEXT, "The prison I leave.", "R256")
          .one("prison-healthcare", Form.PERSON, "Who coordinates in prison healthcare.", "R256")
          .one("police", Form.PROSE, "What part the police have, or that they have none.", "R256")
          .one("probation", Form.PROSE, "What part probation has, or that it has none.", "R256")
          .one("housing", Form.PROSE, "What is arranged for a place to live.", "R256")
          .build();

  static final Shape DECLINED =
      Shape.of("declined plan", "That I did not want a plan; this is respected.")
          .one("on", Form.DATE, "The day I said no.", "R185")
          .one("by", Form.PERSON, "Who said no; me, as a rule.", "R185")
          .one("reason", Form.PROSE, "Why, if I wanted to say.", "R185")
          .build();

  static final Shape TRANSFER =
      Shape.of("transfer", "My care moves from one team to another.")
          .one("from", Form.TEXT, "The team or place I leave.", "R210")
          .one("to", Form.TEXT, "The team or place that takes over.", "R210")
          .one("coordinator", Form.PERSON, "Who coordinates my care there.", "R210")
          .one("on", Form.DATE, "The day my care moves.", "R210")
          .many("sent", Form.TEXT, "What was sent ahead, such as this plan.", "R210")
          .one(
              "status",
              Form.choice("planned", "done"),
              "Whether the move is planned or done.",
              "R210")
          .build();
}
