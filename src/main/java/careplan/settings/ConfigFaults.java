package careplan.settings;

import careplan.yaml.MappingNode;
import careplan.yaml.Node;
import careplan.yaml.ScalarNode;
import careplan.yaml.SequenceNode;
import careplan.yaml.SourceText;
import careplan.yaml.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong with a settings file, and takes words and lists out of its nodes. */
final class ConfigFaults {
  private static final int MOST_SAID = 20;
  private static final int MOST_KEPT = 1000;

  private final SourceText source;
  private final List<Problem> problems = new ArrayList<>();
  private int notKept;

  ConfigFaults(SourceText source) {
    this.source = source;
  }

  void add(int offset, String message) {
    if (problems.size() < MOST_KEPT) {
      Span at = source.span(offset, offset);
      problems.add(new Problem(source.name(), at.line(), at.column(), message));
    } else {
      notKept++;
    }
  }

  /** The first of them, and how many there are beside them. */
  List<Problem> inOrder() {
    problems.sort(ConfigFaults::compare);
    if (problems.size() <= MOST_SAID) {
      return List.copyOf(problems);
    }
    List<Problem> first = new ArrayList<>(problems.subList(0, MOST_SAID));
    int more = problems.size() - MOST_SAID + notKept;
    String message = "There are " + more + " more faults. Mend these first.";
    first.add(Problem.with(source.name(), message));
    return List.copyOf(first);
  }

  private static int compare(Problem one, Problem other) {
    int order = Integer.compare(one.line(), other.line());
    return order == 0 ? Integer.compare(one.column(), other.column()) : order;
  }

  Origin origin(Node node) {
    Span at = source.span(node.start(), node.start());
    return new Origin(source.name(), at.line(), at.column());
  }

  String quote(ScalarNode node) {
    return source.quote(node.wordsStart(), node.wordsEnd());
  }

  /** The one value of a key; says so where something else stands there. */
  Optional<ScalarNode> word(MappingNode.Entry entry) {
    if (entry.value().isEmpty()) {
      return Optional.empty();
    }
    if (entry.value() instanceof ScalarNode word) {
      return Optional.of(word);
    }
    add(entry.value().start(), quote(entry.key()) + " takes one value.");
    return Optional.empty();
  }

  /** The values of a key, one or a list of them; says so where something else stands there. */
  List<ScalarNode> words(MappingNode.Entry entry) {
    List<Node> nodes =
        entry.value() instanceof SequenceNode list ? list.items() : List.of(entry.value());
    List<ScalarNode> words = new ArrayList<>(nodes.size());
    for (Node node : nodes) {
      if (node instanceof ScalarNode word) {
        if (!word.isEmpty()) {
          words.add(word);
        }
      } else if (!node.isEmpty()) {
        add(node.start(), quote(entry.key()) + " takes a list of single values.");
      }
    }
    return words;
  }

  /** The entries below a key; says so where something else stands there. */
  List<MappingNode.Entry> entries(MappingNode.Entry entry, String example) {
    if (entry.value() instanceof MappingNode mapping) {
      return mapping.entries();
    }
    if (!entry.value().isEmpty()) {
      add(
          entry.value().start(),
          quote(entry.key()) + " holds names with a value each, as " + example + ".");
    }
    return List.of();
  }
}
