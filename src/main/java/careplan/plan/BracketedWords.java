package careplan.plan;

import careplan.yaml.Fault;
import careplan.yaml.FaultKind;
import careplan.yaml.Message;
import careplan.yaml.Node;
import careplan.yaml.ScalarNode;
import careplan.yaml.SequenceNode;
import java.util.List;
import java.util.Optional;

/**
 * Sentences in brackets: a comma in them splits one thing into two, and nobody sees it (ground rule
 * 7 of the format).
 */
final class BracketedWords {
  private static final int MOST_WORDS = 5;

  private BracketedWords() {}

  static void report(SequenceNode sequence, Field field, List<Fault> faults) {
    if (!sequence.inBrackets() || field.form().kind() != Form.Kind.PROSE) {
      return;
    }
    for (Node item : sequence.items()) {
      if (item instanceof ScalarNode scalar
          && scalar.style() == ScalarNode.Style.PLAIN
          && isSentence(scalar, scalar.index() > 0)) {
        faults.add(
            new Fault(
                FaultKind.WORDS_IN_BRACKETS,
                sequence.pointer(),
                scalar.start(),
                scalar.end(),
                Message.of(
                    "Inside brackets every comma starts a new entry: {} has {} here. Write"
                        + " sentences one to a line, each after a dash.",
                    field.name(),
                    sequence.items().size()),
                Optional.of(
                    Message.of(
                        field.name() + ":\n  - {}",
                        new Message.Quote(
                            sequence.start() + 1,
                            Math.max(sequence.start() + 1, sequence.end() - 1))))));
        return;
      }
    }
  }

  private static boolean isSentence(ScalarNode scalar, boolean follows) {
    String words = scalar.value();
    int count = words.isBlank() ? 0 : 1;
    for (int i = 0; i < words.length(); i++) {
      count += words.charAt(i) == ' ' ? 1 : 0;
    }
    boolean goesOn =
        follows
            && count > 1
            && (words.startsWith("which ")
                || words.startsWith("and ")
                || words.startsWith("but ")
                || words.startsWith("or ")
                || words.startsWith("who ")
                || words.startsWith("because "));
    return goesOn || count > MOST_WORDS || words.endsWith(".");
  }
}
