package careplan.yaml;

import java.util.Optional;

/**
 * One line as somebody wrote it: what it is moved in by, its dash and field name, and its value.
 *
 * <p>Only for explaining slips; nothing is read from a plan this way.
 */
record WrittenLine(String text, int indentation, int valueStart, boolean hasKey) {

  static WrittenLine of(SourceText source, int number) {
    String text = source.line(number);
    int at = 0;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    int indentation = at;
    while (text.startsWith("- ", at)) {
      at += 2;
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
    }
    int key = at;
    while (key < text.length() && isKeyCharacter(text.charAt(key))) {
      key++;
    }
    boolean hasKey =
        key > at
            && key < text.length()
            && text.charAt(key) == ':'
            && (key + 1 == text.length() || text.charAt(key + 1) == ' ');
    int value = hasKey ? key + 1 : at;
    while (value < text.length() && text.charAt(value) == ' ') {
      value++;
    }
    return new WrittenLine(text, indentation, value, hasKey);
  }

  private static boolean isKeyCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == '&';
  }

  /** Everything before the value. */
  String head() {
    String head = text.substring(0, valueStart);
    return head.endsWith(" ") || head.isEmpty() ? head : head + " ";
  }

  String value() {
    return text.substring(valueStart).stripTrailing();
  }

  boolean isBlankOrComment() {
    return text.isBlank() || text.charAt(indentation) == '#';
  }

  boolean hasNoKey() {
    return !hasKey && !text.isBlank() && !text.startsWith("-", indentation);
  }

  boolean tabInIndentation() {
    return text.substring(0, indentation).indexOf('\t') >= 0;
  }

  String withoutTabs() {
    return text.substring(0, indentation).replace("\t", "  ") + text.substring(indentation);
  }

  boolean opensQuoteWithoutClosing() {
    return startsWithQuote() && closingQuote() < 0;
  }

  boolean textAfterClosingQuote() {
    if (!startsWithQuote()) {
      return false;
    }
    int closing = closingQuote();
    String rest = closing < 0 ? "" : value().substring(closing + 1);
    return !rest.isBlank() && !rest.startsWith(" #");
  }

  private boolean startsWithQuote() {
    return value().startsWith("\"") || value().startsWith("'");
  }

  private int closingQuote() {
    String value = value();
    char quote = value.charAt(0);
    for (int i = 1; i < value.length(); i++) {
      char c = value.charAt(i);
      if (quote == '"' && c == '\\') {
        i++;
      } else if (c == quote) {
        if (quote == '\'' && i + 1 < value.length() && value.charAt(i + 1) == '\'') {
          i++;
        } else {
          return i;
        }
      }
    }
    return -1;
  }

  boolean colonInText() {
    String value = value();
    return !startsWithQuote() && (value.contains(": ") || (hasKey && value.endsWith(":")));
  }

  boolean isInOrder() {
    return !tabInIndentation()
        && hasKey
        && !colonInText()
        && !textAfterClosingQuote()
        && !opensQuoteWithoutClosing();
  }

  /** {@code name:Annie} as {@code name: Annie}, where that is what was meant. */
  Optional<String> withSpaceAfterColon() {
    int colon = text.indexOf(':');
    if (colon <= indentation || colon + 1 >= text.length() || text.charAt(colon + 1) == ' ') {
      return Optional.empty();
    }
    for (int i = indentation; i < colon; i++) {
      if (!isKeyCharacter(text.charAt(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(text.substring(0, colon + 1) + " " + text.substring(colon + 1));
  }

  /** The line with its value in quotes. */
  String quoted() {
    String value = value();
    if (value.indexOf('"') < 0 && value.indexOf('\\') < 0) {
      return head() + '"' + value + '"';
    }
    return head() + '\'' + value.replace("'", "''") + '\'';
  }

  /** {@code name: [a, b]} as a list with dashes. */
  String asDashes() {
    String value = value();
    int end = Math.max(value.lastIndexOf(']'), value.lastIndexOf('}'));
    String inner = value.substring(1, end < 1 ? value.length() : end).strip();
    String margin = "\n" + " ".repeat(indentation + 2) + "- ";
    return head().stripTrailing() + margin + '"' + inner.replace("\"", "'") + '"';
  }
}
