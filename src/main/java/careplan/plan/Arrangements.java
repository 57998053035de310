package careplan.plan;

/** The small blocks about money, moves, and how a plan begins and ends, read as blocks. */
final class Arrangements {
  private Arrangements() {}

  static final Shape PERIOD =
      Shape.of("period", "The time this plan is for.")
          .one("from", Form.DATE, "The first day.", "R227")
          .one("to", Form.DATE, "The last day.", "R227")
          .build();

  static final Shape ENTRY =
      Shape.of("entry", "How I came to need a plan.")
          .one("on", Form.DATE, "The day.", "R233")
          .one("from", Form.TEXT, "Who pointed me here.", "R233")
          .one("reason", Form.PROSE, "Why.", "R233")
          .build();

  static final Shape BUDGET =
      Shape.of("budget", "Money that I control for my own care.")
          .one(
              "kind",
              Form.choice("personal-budget", "direct-payment", "none"),
              "What kind of budget it is.",
              "R134")
          .one("offered", Form.YES_NO, "Whether one was offered.", "R244")
          .one("amount", Form.TEXT, "How much, and how often.", "R134")
          .one("paid-to", Form.PERSON, "Who is paid: me, or my carer.", "R249")
          .one("managed-by", Form.PERSON, "Who looks after the money.", "R248")
          .one("support", Form.PROSE, "What helps me to use it.", "R249")
          .one("other-services", Form.PROSE, "What I get in other ways.", "R249")
          .build();

  static final Shape PLACEMENT =
      Shape.of("placement", "A move into a home; its reviews are counted from here.")
          .one("started", Form.MOMENT, "When it started, with the time of day.", "R248")
          .one("where", Form.TEXT, "The home.", "R248")
          .build();

  static final Shape RELEASE =
      Shape.of("release", "Leaving prison, and who is part of planning it.")
          .one("on", Form.MOMENT, "When I am released.", "R256")
          .one("from", Form.TEXT, "The prison.", "R256")
          .one("prison-healthcare", Form.PERSON, "Who coordinates in prison healthcare.", "R256")
          .one("police", Form.PROSE, "What part the police have, or that they have none.", "R256")
          .one("probation", Form.PROSE, "What part probation has, or that it has none.", "R256")
          .one("housing", Form.PROSE, "What is arranged for a place to live.", "R256")
          .build();

  static final Shape DECLINED =
      Shape.of("declined plan", "That I did not want a plan; this is respected.")
          .one("on", Form.DATE, "The day.", "R185")
          .one("by", Form.PERSON, "Who said no.", "R185")
          .one("reason", Form.PROSE, "Why, if I wanted to say.", "R185")
          .build();

  static final Shape TRANSFER =
      Shape.of("transfer", "My care moves from one team to another.")
          .one("from", Form.TEXT, "The team or place I leave.", "R210")
          .one("to", Form.TEXT, "The team or place that takes over.", "R210")
          .one("coordinator", Form.PERSON, "Who coordinates there.", "R210")
          .one("on", Form.DATE, "The day.", "R210")
          .many("sent", Form.TEXT, "What was sent ahead.", "R210")
          .one("status", Form.choice("planned", "done"), "Whether it has happened.", "R210")
          .build();
}
