package careplan.lint.rules;

import careplan.lint.Reporter;
import careplan.plan.Text;
import careplan.yaml.Message;

/** Quotes a statement of the plan inside a sentence of ours, without its own full stop. */
public final class Saying {
  private Saying() {}

  /** The whole statement. */
  public static Message.Quote of(Reporter reporter, Text text) {
    return reporter.words(text, 0, end(text, text.value().length()));
  }

  /** Where a part that ends at {@code to} ends without a full stop and blanks. */
  public static int end(Text text, int to) {
    String value = text.value();
    int end = to;
    while (end > 1 && isClosing(value.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isClosing(char c) {
    return c == '.' || Character.isWhitespace(c);
  }
}
