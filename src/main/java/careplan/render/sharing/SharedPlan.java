package careplan.render.sharing;

import careplan.plan.Block;
import careplan.plan.Contact;
import careplan.plan.Crisis;
import careplan.plan.CrisisPerson;
import careplan.plan.CrisisStep;
import careplan.plan.Form;
import careplan.plan.Plan;
import careplan.plan.PlanText;
import careplan.plan.Text;
import careplan.yaml.MappingNode;
import careplan.yaml.Node;
import careplan.yaml.NodeCopy;
import careplan.yaml.ScalarNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A plan with only what some readers may all see. What is withheld does not stand in it, so no copy
 * made of it can tell it (R053, R171).
 *
 * <p>Besides what consent gives, it holds whose plan it is and its dates; the name and role of
 * people whom the visible parts point to; how to reach those whom the visible crisis plan says to
 * call; and what a carer said about their own support, for that carer. Whom the person responds to
 * best and how to reach them is a part of the crisis plan (R140): the file only keeps their numbers
 * elsewhere, so that each stands once (R044). Whoever agrees that somebody sees the crisis plan
 * agrees to that, unless they except {@code team} or a part of it, which always counts.
 */
public final class SharedPlan {
  private static final Set<String> ALWAYS =
      Set.of(
          "careplan",
          "written-in",
          "date",
          "updated",
          "person",
          "person.name",
          "person.known-as",
          "review",
          "review.next");
  private static final Set<String> OF_PEOPLE_NAMED =
      Set.of("id", "name", "role", "kind", "organisation");
  private static final Set<String> OF_PEOPLE_CALLED = Set.of("phone", "hours", "contact-by");

  private final List<String> readers;
  private final List<Sight> sights = new ArrayList<>();
  private Set<String> named = Set.of();
  private Set<String> called = Set.of();

  private SharedPlan(Plan plan, List<String> readers, LocalDate day) {
    this.readers = readers;
    readers.forEach(reader -> sights.add(new Sight(plan, reader, day)));
  }

  /**
   * What all of some readers may see on a day.
   *
   * @param readers ids of the team, or names as consent has them; at least one
   */
  public static Plan of(Plan plan, List<String> readers, LocalDate day) {
    SharedPlan shared = new SharedPlan(plan, readers, day);
    Plan withoutPeople = shared.copy(plan);
    shared.called = calledIn(withoutPeople);
    shared.named = namedIn(withoutPeople);
    shared.named.addAll(shared.called);
    return shared.copy(plan);
  }

  private Plan copy(Plan plan) {
    MappingNode root = (MappingNode) plan.block().node();
    return new Plan(new Block(NodeCopy.of(root, this::keeps), Plan.SHAPE), plan.source());
  }

  private boolean keeps(String path, Node value) {
    String last = path.substring(path.lastIndexOf('.') + 1);
    if (last.startsWith("x-")) {
      return false;
    }
    Sight.Extent seen = extent(path);
    if (seen == Sight.Extent.WHOLE) {
      return true;
    }
    boolean inside = seen == Sight.Extent.PART && !(value instanceof ScalarNode);
    return inside || isAlways(path, value) || isOfTeam(path, value) || isOwn(path, value);
  }

  private Sight.Extent extent(String path) {
    Sight.Extent least = Sight.Extent.WHOLE;
    for (Sight sight : sights) {
      Sight.Extent its = sight.of(path);
      least = its.compareTo(least) < 0 ? its : least;
    }
    return least;
  }

  private static boolean isAlways(String path, Node value) {
    boolean holds = path.equals("person") || path.equals("review");
    return ALWAYS.contains(path) && holds != value instanceof ScalarNode;
  }

  private boolean isOfTeam(String path, Node value) {
    if (named.isEmpty()
        || !path.startsWith("team")
        || sights.stream().anyMatch(sight -> sight.isKept(path))) {
      return false;
    }
    if (path.equals("team")) {
      return !(value instanceof MappingNode mapping) || named.contains(word(mapping, "id"));
    }
    String id = value.parent().map(parent -> word(parent, "id")).orElse("");
    String field = path.substring("team.".length());
    return (named.contains(id) && OF_PEOPLE_NAMED.contains(field))
        || (called.contains(id) && OF_PEOPLE_CALLED.contains(field));
  }

  /** Whether it is what a carer who reads this said of their own support. */
  private boolean isOwn(String path, Node value) {
    if (readers.size() != 1 || !(path + ".").startsWith("carers.")) {
      return false;
    }
    if (path.equals("carers") && !(value instanceof MappingNode)) {
      return !(value instanceof ScalarNode);
    }
    return word(entry(value), "who").equals(readers.get(0));
  }

  /** The item of a list at the top of the file that a value belongs to, or the value there. */
  private static Node entry(Node value) {
    Node item = value;
    Node top = value;
    while (top.parent().flatMap(Node::parent).isPresent()) {
      item = top;
      top = top.parent().get();
    }
    return top instanceof MappingNode ? top : item;
  }

  private static String word(Node node, String key) {
    return node instanceof MappingNode mapping
            && mapping.value(key).orElse(null) instanceof ScalarNode scalar
        ? scalar.value()
        : "";
  }

  /** Everybody whom a part of the plan points to by id. */
  private static Set<String> namedIn(Plan plan) {
    Set<String> ids = new HashSet<>();
    for (PlanText text : plan.texts()) {
      if (text.field().form().kind() == Form.Kind.PERSON) {
        ids.add(text.text().value());
      }
    }
    plan.crisis()
        .flatMap(Crisis::responsibilities)
        .ifPresent(parts -> parts.names().forEach(name -> ids.add(name.value())));
    return ids;
  }

  private static Set<String> calledIn(Plan plan) {
    Set<String> ids = new HashSet<>();
    Crisis crisis = plan.crisis().orElse(null);
    if (crisis == null) {
      return ids;
    }
    for (Contact contact : crisis.contacts()) {
      contact.who().map(Text::value).ifPresent(ids::add);
    }
    for (CrisisPerson person : crisis.people()) {
      person.who().map(Text::value).ifPresent(ids::add);
    }
    for (CrisisStep step : crisis.steps()) {
      step.call().forEach(call -> ids.add(call.value()));
    }
    return ids;
  }
}
