package careplan.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Steps down into data, as a JSON Pointer (RFC 6901) writes them. */
final class Pointer {
  private Pointer() {}

  /**
   * The steps of a pointer; none for the whole.
   *
   * @throws IllegalArgumentException if it neither is empty nor starts with a slash
   */
  static List<String> steps(String pointer) {
    List<String> steps = new ArrayList<>();
    if (pointer.isEmpty()) {
      return steps;
    }
    if (pointer.charAt(0) != '/') {
      throw new IllegalArgumentException("A JSON Pointer starts with /, unlike " + pointer);
    }
    int from = 1;
    while (from <= pointer.length()) {
      int end = pointer.indexOf('/', from);
      end = end < 0 ? pointer.length() : end;
      steps.add(pointer.substring(from, end).replace("~1", "/").replace("~0", "~"));
      from = end + 1;
    }
    return steps;
  }

  /** A step as a pointer writes it. */
  static String escaped(String step) {
    return step.replace("~", "~0").replace("/", "~1");
  }

  /** What stands at the steps, where something does. */
  static Optional<Node> find(Optional<Node> root, List<String> steps) {
    Optional<Node> found = root;
    for (String step : steps) {
      if (found.isEmpty()) {
        return found;
      }
      if (found.get() instanceof MappingNode mapping) {
        found = mapping.entry(step).map(MappingNode.Entry::value);
      } else if (found.get() instanceof SequenceNode sequence) {
        found = item(sequence, step);
      } else {
        return Optional.empty();
      }
    }
    return found;
  }

  private static Optional<Node> item(SequenceNode sequence, String step) {
    for (int i = 0; i < step.length(); i++) {
      if (step.charAt(i) < '0' || step.charAt(i) > '9') {
        return Optional.empty();
      }
    }
    boolean isIndex = !step.isEmpty() && step.length() < 9;
    int index = isIndex ? Integer.parseInt(step) : -1;
    return isIndex && index < sequence.items().size()
        ? Optional.of(sequence.items().get(index))
        : Optional.empty();
  }
}
