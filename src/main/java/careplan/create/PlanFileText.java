package careplan.create;

import careplan.conversation.Wording;
import careplan.yaml.Value;
import careplan.yaml.ValueText;
import java.util.Map;

/**
 * A plan as the text of a file that a person likes to read and to edit: single lines together,
 * larger parts with air between them, and here and there a line that says what follows.
 */
final class PlanFileText {
  private static final String SCHEMA = "# yaml-language-server: $schema=";

  private PlanFileText() {}

  /**
   * The text of the file.
   *
   * @param schema where editors find the schema, as seen from the file
   */
  static String of(Value.Entries plan, String schema, Wording wording) {
    StringBuilder text = new StringBuilder();
    if (!schema.isEmpty()) {
      text.append(SCHEMA).append(schema).append('\n');
    }
    wording.find("comment.file").ifPresent(words -> comment(words, text));
    boolean wasLarge = false;
    for (Map.Entry<String, Value> entry : plan.entries().entrySet()) {
      String part = ValueText.entry(entry.getKey(), entry.getValue(), 0);
      boolean isLarge = !(entry.getValue() instanceof Value.Words);
      if (isLarge || wasLarge) {
        text.append('\n');
      }
      wording.find("comment." + entry.getKey()).ifPresent(words -> comment(words, text));
      text.append(part);
      wasLarge = isLarge;
    }
    return text.toString();
  }

  private static void comment(String words, StringBuilder text) {
    text.append("# ").append(words).append('\n');
  }
}
