package careplan.plan;

/** The blocks that say how far the person takes part and steers, read as blocks. */
final class TakingPart {
  private TakingPart() {}

  static final Shape INVOLVEMENT =
      Shape.of("involvement", "How far I steer my own care, and since when.")
          .one(
              "level",
              Form.choice("informed", "consulted", "collaborating", "self-directed"),
              "From being told to running my own care.",
              "R071")
          .one("on", Form.DATE, "The day it was so.", "R070")
          .shortFor("level")
          .build();

  static final Shape NOT_TAKING_PART =
      Shape.of("not taking part", "Why I do not or cannot take part in planning.")
          .one(
              "reason",
              Form.choice("choice", "capacity", "insight", "communication"),
              "The reason; an engagement plan then says what is done about it.",
              "R177")
          .one("on", Form.DATE, "The day it was so.", "R177")
          .shortFor("reason")
          .build();

  static final Shape ENGAGEMENT_PLAN =
      Shape.of("engagement plan", "How I will be drawn in again.")
          .many("tried", Form.PROSE, "What was tried: other ways, places and people.", "R177")
          .one("next", Form.PROSE, "What is tried next to draw me in.", "R177")
          .many("who", Form.PERSON, "Who does that, by id.", "R177")
          .one("by", Form.DATE_OR_WORDS, "By when it is done.", "R177")
          .build();

  static final Shape ACTIVATION =
      Shape.of("activation", "My level from a Patient Activation Measure taken elsewhere.")
          .one("level", Form.number(1, 4), "The level, 1 to 4.", "R073")
          .one("on", Form.DATE, "When it was measured.", "R073")
          .shortFor("level")
          .build();

  static final Shape WELLNESS =
      Shape.of("wellness", "What keeps me well from day to day.")
          .many("every-day", Form.PROSE, "What I do every day to stay well.", "R250")
          .many("tools", Form.PROSE, "What I can do when I need it.", "R250")
          .build();
}
