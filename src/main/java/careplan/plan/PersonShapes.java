package careplan.plan;

/** The small blocks of {@code person}, read as blocks. */
final class PersonShapes {
  private static final String RATHER_NOT = "prefer not to say";

  private PersonShapes() {}

  static final Shape BACKGROUND =
      Shape.of("background", "What shaped who I am, as far as I want to say; copies leave it out.")
          .one("culture", Form.PROSE, "My culture and its customs.", "R067")
          .orWords(RATHER_NOT)
          .one("religion", Form.PROSE, "My religion, or what gives me meaning.", "R067")
          .orWords(RATHER_NOT)
          .one("money", Form.PROSE, "How I manage for money, if I want to say.", "R067")
          .orWords(RATHER_NOT)
          .one("ethnicity", Form.PROSE, "My ethnic background, if I want to say.", "R067")
          .orWords(RATHER_NOT)
          .one("gender", Form.PROSE, "My gender, if I want to say.", "R067")
          .orWords(RATHER_NOT)
          .one("sexuality", Form.PROSE, "My sexuality, if I want to say.", "R067")
          .orWords(RATHER_NOT)
          .one("race", Form.PROSE, "My race, if I want to say.", "R067")
          .orWords(RATHER_NOT)
          .one("age", Form.PROSE, "What my age means for my care.", "R067")
          .orWords(RATHER_NOT)
          .one("disability", Form.PROSE, "My disability, and what it means for my care.", "R067")
          .orWords(RATHER_NOT)
          .build();

  static final Shape STAY =
      Shape.of("stay", "The hospital or home I am staying in.")
          .one("where", Form.TEXT, "The ward, hospital or home.", "R057")
          .one("since", Form.DATE_OR_WORDS, "Since when I have been there.", "R057")
          .one("detained", Form.YES_NO, "Whether I am kept there under the law.", "R180")
          .build();

  static final Shape ADVOCATE =
      Shape.of("advocate", "Somebody independent who speaks up for me.")
          .one(
              "offered",
              Form.choice("yes", "no", "declined"),
              "Whether one was offered, or I said no.",
              "R057")
          .one("who", Form.PERSON, "The id of my advocate, in the team.", "R057")
          .shortFor("offered")
          .build();
}
