package careplan.assess;

import careplan.plan.Dates;
import careplan.plan.Nearest;
import careplan.settings.Problem;
import careplan.yaml.Fault;
import careplan.yaml.FaultKind;
import careplan.yaml.MappingNode;
import careplan.yaml.Node;
import careplan.yaml.ScalarNode;
import careplan.yaml.SequenceNode;
import careplan.yaml.SourceText;
import careplan.yaml.Span;
import careplan.yaml.YamlDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A file to an assessment. Everything that cannot be understood is said, with its place. */
public final class AssessmentReader {
  private static final List<String> TOP =
      List.of("self-assessment", "service", "on", "by", "again", "answers", "rollout");
  private static final List<String> ENTRY = List.of("answer", "notes", "plans", "actions");
  private static final List<String> FIGURE = List.of("what", "plans", "of");
  private static final List<String> ACTION = List.of("action", "who", "by", "area", "status");
  private static final List<String> STEP = List.of("who", "by", "status", "notes");
  private static final List<String> STATUS = List.of("planned", "doing", "done");

  private final SourceText source;
  private final List<Problem> problems = new ArrayList<>();

  private AssessmentReader(SourceText source) {
    this.source = source;
  }

  /**
   * An assessment as far as it could be understood.
   *
   * @param assessment what was understood
   * @param problems what was not; the file must not be edited or reported on while there are any
   */
  public record Reading(Assessment assessment, List<Problem> problems) {}

  /** Reads a document. */
  public static Reading read(YamlDocument document) {
    AssessmentReader reader = new AssessmentReader(document.source());
    for (Fault fault : document.faults()) {
      if (fault.kind() != FaultKind.CUT_AT_HASH) {
        reader.problem(fault.start(), fault.message().in(document.source()));
      }
    }
    Node root = document.root().orElse(null);
    Assessment assessment;
    if (root instanceof MappingNode mapping && mapping.entry("self-assessment").isPresent()) {
      assessment = reader.assessment(mapping);
    } else {
      if (reader.problems.isEmpty()) {
        reader.problem(0, "This is no self-assessment: 'careplan assess new FILE' begins one.");
      }
      assessment = reader.assessment(MappingNode.nothingAt(0));
    }
    reader.problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
    return new Reading(assessment, List.copyOf(reader.problems));
  }

  private void problem(int offset, String message) {
    Span at = source.span(offset, offset);
    problems.add(new Problem(source.name(), at.line(), at.column(), message));
  }

  private Assessment assessment(MappingNode root) {
    known(root, TOP, "key");
    String version = word(root, "self-assessment");
    if (!version.isEmpty() && !version.equals(Assessment.VERSION)) {
      problem(
          root.start(), "This file is of version " + version + "; this program reads version 1.");
    }
    MappingNode answers = mapping(root, "answers");
    known(answers, Toolkit.keys(), "question");
    List<Entry> entries = new ArrayList<>();
    for (Item item : Toolkit.ALL) {
      entries.add(entry(item, mapping(answers, item.key())));
    }
    MappingNode rollout = mapping(root, "rollout");
    List<String> keys = new ArrayList<>();
    List<StepState> steps = new ArrayList<>();
    for (RolloutStep step : RolloutStep.values()) {
      keys.add(step.key());
      steps.add(step(step, mapping(rollout, step.key())));
    }
    known(rollout, keys, "step");
    return new Assessment(
        word(root, "service"),
        day(root, "on"),
        words(root, "by"),
        day(root, "again"),
        List.copyOf(entries),
        List.copyOf(steps));
  }

  private Entry entry(Item item, MappingNode node) {
    known(node, ENTRY, "key");
    Optional<Reply> reply = Optional.empty();
    Node answer = node.value("answer").orElse(null);
    if (answer != null) {
      String word = word(node, "answer");
      reply = Reply.of(word);
      boolean exact = reply.filter(one -> one.word().equals(word)).isPresent();
      if (!exact) {
        reply = Optional.empty();
        problem(answer.start(), "An answer is yes, no or partly.");
      }
    }
    List<Figure> figures = new ArrayList<>();
    for (MappingNode figure : mappings(node, "plans")) {
      known(figure, FIGURE, "key");
      figures.add(new Figure(word(figure, "what"), number(figure, "plans"), number(figure, "of")));
    }
    List<AgreedAction> actions = new ArrayList<>();
    for (MappingNode action : mappings(node, "actions")) {
      known(action, ACTION, "key");
      if (action.value("action").isEmpty()) {
        problem(action.start(), "An agreed action says what is to be done, as action: ...");
      }
      actions.add(
          new AgreedAction(
              word(action, "action"),
              String.join(", ", words(action, "who")),
              word(action, "by"),
              choice(action, "area", Assessment.AREAS),
              choice(action, "status", STATUS)));
    }
    return new Entry(item, reply, word(node, "notes"), List.copyOf(figures), List.copyOf(actions));
  }

  private StepState step(RolloutStep step, MappingNode node) {
    known(node, STEP, "key");
    return new StepState(
        step,
        String.join(", ", words(node, "who")),
        word(node, "by"),
        choice(node, "status", STATUS),
        word(node, "notes"));
  }

  private void known(MappingNode node, List<String> names, String what) {
    for (MappingNode.Entry entry : node.entries()) {
      String name = entry.key().value();
      if (!names.contains(name) && !name.startsWith("x-")) {
        String next =
            Nearest.to(name, names)
                .map(near -> "Did you mean " + near + "?")
                .orElse(
                    names.size() > 10
                        ? "'careplan assess questions' lists them."
                        : "There are: " + String.join(", ", names) + ".");
        problem(
            entry.key().start(),
            "There is no "
                + what
                + " called \""
                + source.quote(entry.key().start(), entry.key().end())
                + "\" here. "
                + next);
      }
    }
  }

  private MappingNode mapping(MappingNode node, String key) {
    Node value = node.value(key).orElse(null);
    if (value instanceof MappingNode mapping) {
      return mapping;
    }
    if (value != null) {
      problem(value.start(), key + " holds names with a value each.");
    }
    return MappingNode.nothingAt(node.start());
  }

  private List<MappingNode> mappings(MappingNode node, String key) {
    Node value = node.value(key).orElse(null);
    if (value == null) {
      return List.of();
    }
    List<Node> items = value instanceof SequenceNode list ? list.items() : List.of(value);
    List<MappingNode> found = new ArrayList<>();
    for (Node item : items) {
      if (item instanceof MappingNode mapping) {
        found.add(mapping);
      } else if (!item.isEmpty()) {
        problem(item.start(), key + " is a list of entries with names and values each.");
      }
    }
    return found;
  }

  private String word(MappingNode node, String key) {
    Node value = node.value(key).orElse(null);
    if (value instanceof ScalarNode scalar) {
      return scalar.value().strip();
    }
    if (value != null) {
      problem(value.start(), key + " takes one value.");
    }
    return "";
  }

  private List<String> words(MappingNode node, String key) {
    Node value = node.value(key).orElse(null);
    if (value == null) {
      return List.of();
    }
    List<String> words = new ArrayList<>();
    for (Node item : value instanceof SequenceNode list ? list.items() : List.of(value)) {
      if (item instanceof ScalarNode scalar) {
        words.add(scalar.value().strip());
      } else {
        problem(item.start(), key + " takes one value or a list of them.");
      }
    }
    return List.copyOf(words);
  }

  private String day(MappingNode node, String key) {
    String word = word(node, key);
    if (!word.isEmpty() && Dates.moment(word).isEmpty()) {
      problem(
          node.value(key).orElseThrow().start(),
          key + " takes a day written year, month, day, as 2027-03-01.");
    }
    return word;
  }

  private String choice(MappingNode node, String key, List<String> choices) {
    String word = word(node, key);
    if (!word.isEmpty() && !choices.contains(word)) {
      problem(
          node.value(key).orElseThrow().start(),
          key + " takes one of: " + String.join(", ", choices) + ".");
    }
    return word;
  }

  private int number(MappingNode node, String key) {
    String word = word(node, key);
    boolean digits = !word.isEmpty() && word.length() <= 9;
    for (int i = 0; i < word.length() && digits; i++) {
      digits = word.charAt(i) >= '0' && word.charAt(i) <= '9';
    }
    if (!digits) {
      problem(node.start(), key + " takes a whole number.");
    }
    return digits ? Integer.parseInt(word) : 0;
  }
}
