package careplan.plan;

import careplan.yaml.Fault;
import careplan.yaml.FaultKind;
import careplan.yaml.MappingNode;
import careplan.yaml.Message;
import careplan.yaml.Node;
import careplan.yaml.ScalarNode;
import careplan.yaml.SequenceNode;
import careplan.yaml.SourceText;
import careplan.yaml.YamlDocument;
import careplan.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Nodes to a plan: every value is held against the description of the format, and everything that
 * does not fit is said in one pass. Never throws on content.
 */
public final class PlanReader {
  private final SourceText source;
  private final List<Fault> faults;
  private final References references = new References();

  private PlanReader(SourceText source, List<Fault> faults) {
    this.source = source;
    this.faults = faults;
  }

  /** Reads the bytes of the file called {@code name}. */
  public static PlanReading read(String name, byte[] bytes) {
    return read(YamlReader.read(name, bytes));
  }

  /** Reads a document. */
  public static PlanReading read(YamlDocument document) {
    List<Fault> faults = new ArrayList<>(document.faults());
    PlanReader reader = new PlanReader(document.source(), faults);
    Optional<Plan> plan = reader.plan(document);
    reader.references.check(faults);
    AfterSlips.leaveOut(document, faults);
    faults.sort((one, other) -> Integer.compare(one.start(), other.start()));
    return new PlanReading(document, plan, List.copyOf(faults));
  }

  private Optional<Plan> plan(YamlDocument document) {
    Node root = document.root().orElse(null);
    if (root instanceof MappingNode mapping) {
      version(mapping);
      block(mapping, Plan.SHAPE);
      return Optional.of(new Plan(new Block(mapping, Plan.SHAPE), source));
    }
    boolean unread = faults.stream().anyMatch(fault -> fault.kind() != FaultKind.CUT_AT_HASH);
    if (root == null || root.isEmpty()) {
      if (!unread) {
        fault(
            FaultKind.MISSING_FIELD,
            "",
            0,
            0,
            Message.of(
                "This file says nothing. A plan has at least the fields careplan and person with a"
                    + " name."),
            Message.of("careplan: 1\nperson:\n  name: ..."));
      }
      return Optional.empty();
    }
    if (!unread) {
      fault(
          FaultKind.WRONG_SHAPE,
          "",
          root.start(),
          root.start() + 1,
          Message.of(
              "A plan is fields, each a name, a colon and a value. {} stands here instead.",
              root instanceof SequenceNode ? "A list" : "Text"),
          Message.of("careplan: 1\nperson:\n  name: ..."));
    }
    return Optional.empty();
  }

  private void version(MappingNode root) {
    Node version = root.value("careplan").orElse(null);
    if (!(version instanceof ScalarNode scalar) || scalar.value().equals("1")) {
      return;
    }
    boolean number =
        scalar.value().charAt(0) != '0'
            && scalar.value().chars().allMatch(c -> c >= '0' && c <= '9');
    if (number) {
      fault(
          FaultKind.NEWER_FORMAT,
          scalar,
          Message.of(
              "This plan says it is written in version {} of the format. This program knows version"
                  + " 1 and reads it as that; a newer careplan may say more.",
              quote(scalar)));
    } else {
      fault(
          FaultKind.UNKNOWN_VALUE,
          scalar,
          Message.of("The version of the format is a number; {} is not.", quote(scalar)),
          Message.of("careplan: 1"));
    }
  }

  private void block(MappingNode mapping, Shape shape) {
    if (shape.isOpen()) {
      openBlock(mapping, shape);
      return;
    }
    for (MappingNode.Entry entry : mapping.entries()) {
      String name = entry.key().value();
      Optional<Field> field = shape.field(name);
      if (field.isPresent()) {
        field(entry.value(), field.get());
      } else if (!name.startsWith("x-") && !name.isEmpty()) {
        UnknownFields.report(entry, mapping, shape, faults);
      }
    }
    for (Field field : shape.fields()) {
      if (field.required() && mapping.value(field.name()).isEmpty()) {
        missing(mapping, shape, field);
      }
    }
  }

  private void missing(MappingNode mapping, Shape shape, Field field) {
    ScalarNode key = mapping.entries().isEmpty() ? null : mapping.entries().get(0).key();
    fault(
        FaultKind.MISSING_FIELD,
        key == null ? mapping.pointer() : mapping.entries().get(0).value().pointer(),
        key == null ? mapping.start() : key.start(),
        key == null ? mapping.end() : key.end(),
        Message.of("The field {} is missing from this " + shape.name() + ".", field.name()),
        Message.of(field.name() + ": ..."));
  }

  private void openBlock(MappingNode mapping, Shape shape) {
    for (MappingNode.Entry entry : mapping.entries()) {
      if (entry.key().value().startsWith("x-")) {
        continue;
      }
      references.see(entry.key(), entry.value(), shape.keys(), List.of());
      value(entry.value(), shape.values(), entry.key().value(), List.of());
    }
  }

  private void field(Node node, Field field) {
    if (node.isEmpty()) {
      return;
    }
    if (node instanceof ScalarNode scalar && field.words().contains(scalar.value())) {
      return;
    }
    if (node instanceof SequenceNode sequence) {
      if (!field.many()) {
        wrongShape(node, field.name(), "takes one value, and a list stands here");
        return;
      }
      for (Node item : sequence.items()) {
        single(item, field);
      }
      BracketedWords.report(sequence, field, faults);
      return;
    }
    single(node, field);
  }

  private void single(Node node, Field field) {
    if (node.isEmpty()) {
      return;
    }
    if (field.shape().isEmpty()) {
      value(node, field.form(), field.name(), field.words());
      return;
    }
    Shape shape = field.shape().get();
    if (node instanceof MappingNode mapping) {
      boolean languages = shape.maybeProse() && isInLanguages(mapping, shape);
      if (languages) {
        value(node, Form.PROSE, field.name(), List.of());
      } else {
        block(mapping, shape);
      }
    } else if (node instanceof SequenceNode) {
      wrongShape(node, field.name(), "holds fields, and a list stands inside it here");
    } else if (shape.shortField().isPresent()) {
      Field meant = shape.field(shape.shortField().get()).orElseThrow();
      value(node, meant.form(), field.name(), field.words());
    } else if (!shape.maybeProse()) {
      words(node, field, shape);
    }
  }

  /** Words where fields belong. */
  private void words(Node node, Field field, Shape shape) {
    if (!field.words().isEmpty()) {
      fault(
          FaultKind.UNKNOWN_VALUE,
          (ScalarNode) node,
          Message.of(
              "{} holds fields, or the words \"{}\". {} is neither.",
              field.name(),
              String.join("\" or \"", field.words()),
              quote(node)));
      return;
    }
    String first = shape.isOpen() ? "name" : shape.fields().get(firstField(shape)).name();
    fault(
        FaultKind.WRONG_SHAPE,
        node.pointer(),
        node.start(),
        node.end(),
        Message.of(
            "{} holds fields, and plain text stands here: \"{}\".", field.name(), quote(node)),
        Message.of((field.many() ? "- " : "  ") + first + ": {}", quote(node)));
  }

  private static int firstField(Shape shape) {
    for (int i = 0; i < shape.fields().size(); i++) {
      if (shape.fields().get(i).required()) {
        return i;
      }
    }
    return 0;
  }

  /** Whether all keys are language tags; {@code new} has the form of one, and is a field. */
  private static boolean isInLanguages(MappingNode mapping, Shape shape) {
    for (MappingNode.Entry entry : mapping.entries()) {
      String key = entry.key().value();
      if (!LanguageTag.isOne(key) || shape.field(key).isPresent()) {
        return false;
      }
    }
    return true;
  }

  private void value(Node node, Form form, String name, List<String> words) {
    if (node.isEmpty()) {
      return;
    }
    if (node instanceof ScalarNode scalar) {
      if (!words.contains(scalar.value())) {
        ValueCheck.report(scalar, form, name, words, faults);
        references.see(scalar, scalar, form, words);
      }
    } else if (node instanceof SequenceNode) {
      wrongShape(node, name, "takes one value, and a list stands here");
    } else if (form.kind() == Form.Kind.PROSE) {
      inLanguages((MappingNode) node, name);
    } else {
      wrongShape(node, name, "takes one value, and fields stand here");
    }
  }

  private void inLanguages(MappingNode mapping, String name) {
    for (MappingNode.Entry entry : mapping.entries()) {
      if (entry.key().value().startsWith("x-")) {
        continue;
      }
      if (!LanguageTag.isOne(entry.key().value())) {
        wrongShape(
            mapping,
            name,
            "takes text, or the same text under language tags such as cy and en, and other fields"
                + " stand here");
        return;
      }
      if (!(entry.value() instanceof ScalarNode) && !entry.value().isEmpty()) {
        wrongShape(entry.value(), entry.key().value(), "takes text");
      }
    }
  }

  private void wrongShape(Node node, String name, String why) {
    ScalarNode key = node.key().orElse(null);
    faults.add(
        new Fault(
            FaultKind.WRONG_SHAPE,
            node.pointer(),
            key == null ? node.start() : key.start(),
            key == null ? Math.min(node.end(), node.start() + 1) : key.end(),
            Message.of("{} " + why + ".", name)));
  }

  private static Message.Quote quote(Node node) {
    return node instanceof ScalarNode scalar
        ? Message.Quote.of(scalar)
        : new Message.Quote(node.start(), node.end());
  }

  private void fault(FaultKind kind, ScalarNode node, Message message) {
    faults.add(new Fault(kind, node.pointer(), node.start(), node.end(), message));
  }

  private void fault(FaultKind kind, ScalarNode node, Message message, Message better) {
    fault(kind, node.pointer(), node.start(), node.end(), message, better);
  }

  private void fault(
      FaultKind kind, String path, int start, int end, Message message, Message better) {
    faults.add(new Fault(kind, path, start, end, message, Optional.of(better)));
  }
}
