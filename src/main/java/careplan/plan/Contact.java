package careplan.plan;

import java.util.Optional;

/**
 * Who to call, and when they answer: somebody in {@code team} by id, or a name with a number (R136,
 * R158).
 */
public record Contact(Block block) {

  static final Shape SHAPE =
      Shape.of("contact", "Who to call: somebody in the team, or a name with a number.")
          .one("who", Form.PERSON, "Somebody in the team, whose number stands there.", "R044")
          .one("name", Form.TEXT, "The name of a person, team or line outside the team.", "R136")
          .one("role", Form.TEXT, "What they are: crisis line, ward, out-of-hours doctor.", "R136")
          .one("phone", Form.TEXT, "The number to ring, as you would dial it.", "R158")
          .one("hours", Form.TEXT, "When they answer: 24/7, or days and times.", "R136")
          .one("for", Form.PROSE, "What to call them for, and when.", "R136")
          .knownBy("who", "name")
          .build();

  /** The id of somebody in {@code team} (R044). */
  public Optional<Text> who() {
    return block.text("who");
  }

  /** The name of a person, team or line outside {@code team} (R136). */
  public Optional<Text> name() {
    return block.text("name");
  }

  /** What they are (R136). */
  public Optional<Text> role() {
    return block.text("role");
  }

  /** The number to ring (R158). */
  public Optional<Text> phone() {
    return block.text("phone");
  }

  /** When they answer: 24/7, or days and times (R136). */
  public Optional<Text> hours() {
    return block.text("hours");
  }

  /** What to call them for; {@code for} in the file (R136). */
  public Optional<Text> forWhat() {
    return block.text("for");
  }
}
