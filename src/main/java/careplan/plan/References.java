package careplan.plan;

import careplan.yaml.Fault;
import careplan.yaml.FaultKind;
import careplan.yaml.MappingNode;
import careplan.yaml.Message;
import careplan.yaml.Node;
import careplan.yaml.ScalarNode;
import careplan.yaml.SequenceNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Ids seen while a plan is read, and what points to them; held against each other at the end. */
final class References {
  /** Beyond so many, a near word for each would cost more than it helps. */
  private static final int MOST_NEAR_WORDS = 50;

  private record Use(ScalarNode node, Node place, Form.Kind kind) {
    String path() {
      return place.pointer();
    }
  }

  private final Map<String, ScalarNode> ids = new HashMap<>();
  private final List<ScalarNode> repeated = new ArrayList<>();
  private final List<Use> uses = new ArrayList<>();
  private final Map<String, String> idsByName = new HashMap<>();
  private List<String> sortedIds;
  private int nearWords;

  /**
   * Takes note of a value that is an id, or points to one.
   *
   * @param place what a fault would be about: the value itself, or what stands under a key
   */
  void see(ScalarNode node, Node place, Form form, List<String> words) {
    switch (form.kind()) {
      case ID -> {
        if (ids.putIfAbsent(node.value(), node) != null) {
          repeated.add(node);
        }
      }
      case PERSON, ITEM, PATH -> {
        if (!words.contains(node.value())) {
          uses.add(new Use(node, place, form.kind()));
        }
      }
      default -> {
        // Nothing else points anywhere.
      }
    }
  }

  /** Adds a fault for each id that stands twice and each value that points to nothing. */
  void check(List<Fault> faults) {
    for (ScalarNode node : repeated) {
      faults.add(
          new Fault(
              FaultKind.REPEATED_ID,
              node.pointer(),
              node.start(),
              node.end(),
              Message.of(
                  "The id {} stands twice in this plan. People, needs, goals, actions and safety"
                      + " entries each have one of their own.",
                  Message.Quote.of(node))));
    }
    for (Use use : uses) {
      switch (use.kind()) {
        case PERSON -> person(use, faults);
        case ITEM -> item(use, faults);
        default -> path(use, faults);
      }
    }
  }

  private void person(Use use, List<Fault> faults) {
    String value = use.node().value();
    if (value.equals("me") || isPerson(ids.get(value))) {
      return;
    }
    if (ids.containsKey(value)) {
      faults.add(
          fault(
              use,
              Message.of(
                  "{} is the id of something else in this plan, and of nobody in team.",
                  quote(use)),
              Optional.empty()));
      return;
    }
    Optional<String> named = isAboutAnOwner(use.node()) ? named(value) : Optional.empty();
    if (named.isPresent()) {
      ScalarNode id = ids.get(named.get());
      faults.add(
          fault(
              use,
              Message.of(
                  "{} stands in team with the id {}. Point to it, so that name and number stand in one"
                      + " place.",
                  quote(use),
                  Message.Quote.of(id)),
              Optional.of(Message.of(name(use) + "{}", Message.Quote.of(id)))));
    } else if (severalPeople(value)) {
      faults.add(
          fault(
              use,
              Message.of("{} is read as one name. Put several people in brackets.", quote(use)),
              Optional.of(Message.of(name(use) + "[{}]", quote(use)))));
    } else if (Ids.hasForm(value)) {
      Optional<String> near = near(value);
      faults.add(
          fault(
              use,
              near.isPresent()
                  ? Message.of(
                      "Nobody in team has the id {}. Did you mean {}?",
                      quote(use),
                      new Message.Quote(ids.get(near.get()).start(), ids.get(near.get()).end()))
                  : Message.of(
                      "Nobody in team has the id {}. Add them to team, with that id and a way to"
                          + " reach them.",
                      quote(use)),
              Optional.empty()));
    }
  }

  /** Where somebody has a part of the plan, and not only a document or a firm. */
  private static boolean isAboutAnOwner(ScalarNode node) {
    String field =
        node.key().or(() -> node.parent().flatMap(Node::key)).map(ScalarNode::value).orElse("");
    return switch (field) {
      case "who", "lead", "coordinator", "call", "accepted", "by", "led-by" -> true;
      default -> false;
    };
  }

  /** Ids of people stand in {@code team}. */
  private static boolean isPerson(ScalarNode id) {
    Node member = id == null ? null : id.parent().orElse(null);
    Node list = member == null ? null : member.parent().orElse(null);
    Node team = list instanceof SequenceNode ? list : member;
    return team != null && team.key().filter(key -> key.value().equals("team")).isPresent();
  }

  /** The id of the one in {@code team} whose name or id some words are, but for capitals. */
  private Optional<String> named(String value) {
    if (idsByName.isEmpty()) {
      ids.forEach(this::nameOf);
    }
    return Optional.ofNullable(idsByName.get(value.strip().toLowerCase(Locale.ROOT)));
  }

  private void nameOf(String id, ScalarNode node) {
    if (!isPerson(node)) {
      return;
    }
    idsByName.put(id, id);
    MappingNode member = (MappingNode) node.parent().orElseThrow();
    if (member.value("name").orElse(null) instanceof ScalarNode name) {
      idsByName.put(name.value().strip().toLowerCase(Locale.ROOT), id);
    }
  }

  private static String name(Use use) {
    return use.node().key().map(key -> key.value() + ": ").orElse("");
  }

  private boolean severalPeople(String value) {
    if (value.indexOf(',') < 0 && !value.contains(" and ")) {
      return false;
    }
    int known = 0;
    int names = 0;
    for (String part : value.split(",|\\band\\b", 20)) {
      String name = part.strip();
      if (!name.isEmpty()) {
        names++;
        known += name.equals("me") || ids.containsKey(name) ? 1 : 0;
      }
    }
    return known > 0 && names > 1;
  }

  private void item(Use use, List<Fault> faults) {
    String value = use.node().value();
    if (ids.containsKey(value)) {
      return;
    }
    Optional<String> near = near(value);
    if (near.isEmpty() && isFoundByAnAssessment(use)) {
      return;
    }
    faults.add(
        fault(
            use,
            near.isPresent()
                ? Message.of(
                    "No need, goal, action or safety entry has the id {}. Did you mean {}?",
                    quote(use),
                    new Message.Quote(ids.get(near.get()).start(), ids.get(near.get()).end()))
                : Message.of("No need, goal, action or safety entry has the id {}.", quote(use)),
            Optional.empty()));
  }

  /**
   * What an assessment found and the plan left out is no slip of the pen: a rule says it (R079).
   */
  private static boolean isFoundByAnAssessment(Use use) {
    return use.path().startsWith("/assessment") && use.path().contains("/found");
  }

  private void path(Use use, List<Fault> faults) {
    String value = use.node().value();
    if (FormatPaths.exists(value) || value.equals("all") || value.equals("nothing")) {
      return;
    }
    Optional<String> near = FormatPaths.nearest(value);
    faults.add(
        fault(
            use,
            near.isPresent()
                ? Message.of("{} is no part of a plan. Did you mean {}?", quote(use), near.get())
                : Message.of(
                    "{} is no part of a plan. Name a field, with a dot before a field inside it, as"
                        + " crisis.contacts.",
                    quote(use)),
            Optional.empty()));
  }

  private Optional<String> near(String value) {
    if (nearWords++ > MOST_NEAR_WORDS) {
      return Optional.empty();
    }
    if (sortedIds == null) {
      sortedIds = ids.keySet().stream().sorted().toList();
    }
    return Nearest.to(value, sortedIds);
  }

  private static Message.Quote quote(Use use) {
    return Message.Quote.of(use.node());
  }

  private static Fault fault(Use use, Message message, Optional<Message> better) {
    return new Fault(
        FaultKind.UNKNOWN_REFERENCE,
        use.path(),
        use.node().start(),
        use.node().end(),
        message,
        better);
  }
}
