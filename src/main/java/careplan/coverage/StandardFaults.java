package careplan.coverage;

import careplan.plan.Nearest;
import careplan.settings.Problem;
import careplan.yaml.MappingNode;
import careplan.yaml.Node;
import careplan.yaml.ScalarNode;
import careplan.yaml.SequenceNode;
import careplan.yaml.SourceText;
import careplan.yaml.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with a standard's file, and takes words and lists out of its nodes. */
final class StandardFaults {
  private final SourceText source;
  private final List<Problem> problems = new ArrayList<>();

  StandardFaults(SourceText source) {
    this.source = source;
  }

  void add(int offset, String message) {
    Span at = source.span(offset, offset);
    problems.add(new Problem(source.name(), at.line(), at.column(), message));
  }

  List<Problem> inOrder() {
    problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
    return List.copyOf(problems);
  }

  String quote(ScalarNode node) {
    return source.quote(node.wordsStart(), node.wordsEnd());
  }

  /** Says which keys are none of the known ones. */
  void knownKeys(MappingNode mapping, List<String> known, String what) {
    for (MappingNode.Entry entry : mapping.entries()) {
      String key = entry.key().value();
      if (!known.contains(key)) {
        unknown(entry.key(), "A " + what + " has no key \"" + quote(entry.key()) + "\".", known);
      }
    }
  }

  /** Says that a name is not known, and which one is near. */
  void unknown(ScalarNode node, String sentence, Collection<String> known) {
    String next =
        Nearest.to(node.value(), known)
            .map(near -> "Did you mean " + near + "?")
            .orElse(known.size() > 30 ? "" : "There are: " + String.join(", ", known) + ".");
    add(node.start(), next.isEmpty() ? sentence : sentence + " " + next);
  }

  /** The words under a key, or nothing; says so where they are missing and needed. */
  String word(MappingNode mapping, String key, boolean needed, String what) {
    Node value = mapping.value(key).orElse(null);
    if (value instanceof ScalarNode scalar) {
      return scalar.value().strip();
    }
    if (value != null) {
      add(value.start(), key + " takes one value.");
    } else if (needed) {
      add(mapping.start(), "This " + what + " has no " + key + ". Add it.");
    }
    return "";
  }

  /** The values under a key, one or a list of them; says so where something else stands there. */
  List<ScalarNode> list(MappingNode mapping, String key) {
    Node value = mapping.value(key).orElse(null);
    if (value == null) {
      return List.of();
    }
    List<Node> nodes = value instanceof SequenceNode list ? list.items() : List.of(value);
    List<ScalarNode> words = new ArrayList<>(nodes.size());
    for (Node node : nodes) {
      if (node instanceof ScalarNode word) {
        words.add(word);
      } else {
        add(node.start(), key + " takes one value or a list of them.");
      }
    }
    return words;
  }
}
