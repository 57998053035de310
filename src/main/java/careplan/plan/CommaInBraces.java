package careplan.plan;

import careplan.yaml.Fault;
import careplan.yaml.FaultKind;
import careplan.yaml.MappingNode;
import careplan.yaml.Message;
import careplan.yaml.ScalarNode;
import java.util.List;
import java.util.Optional;

/**
 * A sentence inside braces that its own comma cut in two: {@code {reaction: Cough, stopped in
 * 2020}} has a field called "stopped in 2020" with nothing in it (ground rule 7 of the format).
 */
final class CommaInBraces {
  private CommaInBraces() {}

  /** Reports the first piece that a value lost; answers whether an entry is such a piece. */
  static boolean report(MappingNode.Entry entry, MappingNode within, List<Fault> faults) {
    if (!within.inBraces() || !isPiece(entry)) {
      return false;
    }
    List<MappingNode.Entry> entries = within.entries();
    int first = entries.indexOf(entry);
    if (first > 0 && isPiece(entries.get(first - 1))) {
      return true;
    }
    if (first == 0 || !(entries.get(first - 1).value() instanceof ScalarNode value)) {
      return false;
    }
    ScalarNode name = entries.get(first - 1).key();
    int last = first;
    while (last + 1 < entries.size() && isPiece(entries.get(last + 1))) {
      last++;
    }
    Message.Quote whole = new Message.Quote(value.wordsStart(), entries.get(last).key().end());
    faults.add(
        new Fault(
            FaultKind.UNKNOWN_FIELD,
            entry.value().pointer(),
            entry.key().start(),
            entry.key().end(),
            Message.of(
                "Inside braces a comma ends a value, so \"{}\" was cut off from {}. Put the whole"
                    + " value in quotes.",
                Message.Quote.of(entry.key()),
                Message.Quote.of(name)),
            Optional.of(Message.of("{}: \"{}\"", Message.Quote.of(name), whole))));
    return true;
  }

  private static boolean isPiece(MappingNode.Entry entry) {
    return entry.value() instanceof ScalarNode value
        && value.style() == ScalarNode.Style.PLAIN
        && value.value().isEmpty()
        && value.start() <= entry.key().end();
  }
}
