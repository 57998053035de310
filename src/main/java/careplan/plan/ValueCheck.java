package careplan.plan;

import careplan.yaml.Fault;
import careplan.yaml.FaultKind;
import careplan.yaml.Message;
import careplan.yaml.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds a single value against what its field may be. */
final class ValueCheck {
  private static final int LONGEST_LIST = 30;

  private ValueCheck() {}

  static void report(
      ScalarNode node, Form form, String field, List<String> words, List<Fault> faults) {
    String value = node.value();
    switch (form.kind()) {
      case ID -> id(node, faults);
      case DATE, MOMENT -> date(node, field, form.kind() == Form.Kind.MOMENT, faults);
      case DATE_OR_WORDS -> {
        if (Dates.hasFormOfDate(value) && Dates.moment(value).isEmpty()) {
          impossible(node, faults);
        }
      }
      case PERIOD -> {
        if (Dates.period(value).isEmpty()) {
          faults.add(
              fault(
                  FaultKind.UNKNOWN_VALUE,
                  node,
                  Message.of(
                      "{} takes a length of time, as 3 weeks, 6 months or 1 year. \"{}\" is not"
                          + " one.",
                      field,
                      quote(node)),
                  Message.of(field + ": 6 months")));
        }
      }
      case CHOICE -> {
        if (!form.values().contains(value)) {
          choice(node, form, field, words, faults);
        }
      }
      default -> {
        // Words may say anything; people and items are looked up when the whole file is read.
      }
    }
  }

  private static void id(ScalarNode node, List<Fault> faults) {
    if (Ids.RESERVED.contains(node.value())) {
      faults.add(
          fault(
              FaultKind.UNKNOWN_VALUE,
              node,
              Message.of(
                  "{} has a meaning of its own in a plan and cannot be an id. Choose another word.",
                  quote(node))));
    } else if (!Ids.hasForm(node.value())) {
      faults.add(
          fault(
              FaultKind.UNKNOWN_VALUE,
              node,
              Message.of(
                  "An id is small letters a to z and digits in words joined by single hyphens, 60"
                      + " characters at most. {} is not.",
                  quote(node))));
    }
  }

  private static void date(ScalarNode node, String field, boolean withTime, List<Fault> faults) {
    String value = node.value();
    if (Dates.moment(value).isPresent() && (withTime || value.length() == 10)) {
      return;
    }
    if (Dates.hasFormOfDate(value) && Dates.moment(value).isEmpty()) {
      impossible(node, faults);
      return;
    }
    faults.add(
        fault(
            FaultKind.IMPOSSIBLE_DATE,
            node,
            Message.of(
                "{} takes a date written year, month, day, as "
                    + (withTime ? "2027-03-01 or 2027-03-01T14:00" : "2027-03-01")
                    + ". \"{}\" is not written so.",
                field,
                quote(node))));
  }

  private static void impossible(ScalarNode node, List<Fault> faults) {
    faults.add(
        fault(
            FaultKind.IMPOSSIBLE_DATE,
            node,
            Message.of("There is no such day or time as {}.", quote(node))));
  }

  private static void choice(
      ScalarNode node, Form form, String field, List<String> words, List<Fault> faults) {
    List<String> all = new ArrayList<>(form.values());
    all.addAll(words);
    Optional<String> near = Nearest.to(node.value(), all);
    boolean numbers = form.values().get(0).chars().allMatch(Character::isDigit);
    String list;
    if (numbers && all.size() > 2) {
      list = form.values().get(0) + " to " + form.values().get(form.values().size() - 1);
    } else if (all.size() <= LONGEST_LIST) {
      list = String.join(", ", all);
    } else {
      list = String.join(", ", all.subList(0, LONGEST_LIST)) + " ...";
    }
    String didYouMean = near.isPresent() && !numbers ? " Did you mean " + near.get() + "?" : "";
    faults.add(
        new Fault(
            FaultKind.UNKNOWN_VALUE,
            node.pointer(),
            node.start(),
            node.end(),
            Message.of(
                "{} cannot be \"{}\"." + didYouMean + " It is one of: {}.",
                field,
                quote(node),
                list),
            near.filter(meant -> !numbers).map(meant -> Message.of(field + ": " + meant))));
  }

  private static Message.Quote quote(ScalarNode node) {
    return Message.Quote.of(node);
  }

  private static Fault fault(FaultKind kind, ScalarNode node, Message message) {
    return new Fault(kind, node.pointer(), node.start(), node.end(), message);
  }

  private static Fault fault(FaultKind kind, ScalarNode node, Message message, Message better) {
    return new Fault(kind, node.pointer(), node.start(), node.end(), message, Optional.of(better));
  }
}
