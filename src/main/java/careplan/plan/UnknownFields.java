package careplan.plan;

import careplan.yaml.Fault;
import careplan.yaml.FaultKind;
import careplan.yaml.MappingNode;
import careplan.yaml.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says of a field that the format does not know which one was most likely meant. */
final class UnknownFields {
  private UnknownFields() {}

  static void report(MappingNode.Entry entry, MappingNode within, Shape shape, List<Fault> faults) {
    String name = entry.key().value();
    if (name.equals("<<") || CommaInBraces.report(entry, within, faults)) {
      return;
    }
    Message.Quote quoted = new Message.Quote(entry.key().start(), entry.key().end());
    List<String> known = new ArrayList<>();
    for (Field field : shape.fields()) {
      if (within.entry(field.name()).isEmpty()) {
        known.add(field.name());
      }
    }
    String where = ("aeiou".indexOf(shape.name().charAt(0)) < 0 ? "a " : "an ") + shape.name();
    Optional<String> near = Nearest.to(name, known);
    Optional<String> elsewhere = near.isPresent() ? Optional.empty() : home(name);
    Message message;
    if (near.isPresent()) {
      message =
          Message.of(
              "{} is not a field that " + where + " has. Did you mean {}?", quoted, near.get());
    } else if (elsewhere.isPresent()) {
      message =
          Message.of(
              "{} is not a field that " + where + " has. It belongs under {}.",
              quoted,
              elsewhere.get());
    } else {
      message =
          Message.of(
              "{} is not a field that "
                  + where
                  + " has. For something of your own, start its name with x-.",
              quoted);
    }
    faults.add(
        new Fault(
            FaultKind.UNKNOWN_FIELD,
            entry.value().pointer(),
            entry.key().start(),
            entry.key().end(),
            message,
            near.map(meant -> Message.of(meant + ": ..."))));
  }

  /** The one top-level section that has a field of this name. */
  private static Optional<String> home(String name) {
    if (Plan.SHAPE.field(name).isPresent()) {
      return Optional.of("the top of the file");
    }
    if (Person.SHAPE.field(name).isPresent()) {
      return Optional.of("person");
    }
    String found = null;
    for (Field section : Plan.SHAPE.fields()) {
      boolean holds = section.shape().flatMap(shape -> shape.field(name)).isPresent();
      if (holds && found != null) {
        return Optional.empty();
      }
      if (holds) {
        found = section.name();
      }
    }
    return Optional.ofNullable(found);
  }
}
