package careplan.plan;

import careplan.yaml.Fault;
import careplan.yaml.FaultKind;
import careplan.yaml.Message;
import careplan.yaml.Node;
import careplan.yaml.ScalarNode;
import careplan.yaml.SequenceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sentences in brackets: a comma in them splits one thing into two, and nobody sees it (ground rule
 * 7 of the format).
 */
final class BracketedWords {
  private static final int MOST_WORDS = 7;
  private static final int MOST_WORDS_ALONE = 10;

  private BracketedWords() {}

  static void report(SequenceNode sequence, Field field, List<Fault> faults) {
    if (!sequence.inBrackets() || field.form().kind() != Form.Kind.PROSE) {
      return;
    }
    for (Node item : sequence.items()) {
      if (item instanceof ScalarNode scalar
          && scalar.style() == ScalarNode.Style.PLAIN
          && isSentence(scalar, sequence.items().size() > 1)) {
        faults.add(
            new Fault(
                FaultKind.WORDS_IN_BRACKETS,
                sequence.pointer(),
                scalar.start(),
                scalar.end(),
                Message.of(
                    "Inside brackets every comma starts a new entry: {} has {} here. Write"
                        + " them one to a line, each after a dash, and join what belongs together.",
                    field.name(),
                    sequence.items().size()),
                Optional.of(better(sequence, field))));
        return;
      }
    }
  }

  private static boolean isSentence(ScalarNode scalar, boolean amongOthers) {
    String words = scalar.value();
    int count = words.isBlank() ? 0 : 1;
    for (int i = 0; i < words.length(); i++) {
      count += words.charAt(i) == ' ' ? 1 : 0;
    }
    boolean goesOn = scalar.index() > 0 && count > 1 && startsInTheMiddle(words);
    return goesOn || words.endsWith(".") || count > (amongOthers ? MOST_WORDS : MOST_WORDS_ALONE);
  }

  /** A part of a sentence that a comma cut in two. */
  private static boolean startsInTheMiddle(String words) {
    return switch (words.substring(0, words.indexOf(' '))) {
      case "which", "and", "but", "or", "who", "because", "so", "then", "if", "when", "where" ->
          true;
      default -> false;
    };
  }

  /** The entries as they are now, one to a line, for the author to see which belong together. */
  private static Message better(SequenceNode sequence, Field field) {
    StringBuilder lines = new StringBuilder(field.name()).append(':');
    List<Object> words = new ArrayList<>();
    for (Node item : sequence.items()) {
      lines.append("\n  - {}");
      words.add(
          item instanceof ScalarNode scalar
              ? Message.Quote.of(scalar)
              : new Message.Quote(item.start(), item.end()));
    }
    return Message.of(lines.toString(), words.toArray());
  }
}
