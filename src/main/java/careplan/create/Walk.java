package careplan.create;

import careplan.conversation.Answer;
import careplan.conversation.Answers;
import careplan.conversation.Question;
import careplan.conversation.Sayings;
import careplan.conversation.Wording;
import careplan.conversation.spoken.Days;
import careplan.conversation.spoken.People;
import careplan.plan.Detail;
import careplan.plan.Field;
import careplan.plan.Form;
import careplan.plan.ItemIds;
import careplan.plan.Plan;
import careplan.plan.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One way through the table of questions, as far as answers lead: what they come to, and the first
 * question that they leave open. The same answers always take the same way.
 */
final class Walk {
  private static final int MOST_ITEMS = 60;
  private static final int PLACES_FOR_EACH_LINE = 1000;

  private final Start start;
  private final Answers answers;
  private final AnswerReader reader;
  private final QuestionWords words;
  private final ItemIds ids = new ItemIds();
  private final People people = new People(ids);
  private final List<Visit> visits = new ArrayList<>();
  private final Map<String, Item> items = new LinkedHashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final Set<String> askedEarly = new HashSet<>();
  private Open open;

  /**
   * Something that other parts of the plan can point to.
   *
   * @param place where it stands in the draft
   * @param kind what it is: need, goal, action
   */
  record Item(List<String> place, String id, String words, String kind) {}

  /**
   * The question that is open.
   *
   * @param group the field of the list whose gate it is; words may stand in place of that list
   * @param isOneOfMany whether it asks for an item of a list
   */
  record Open(
      Question question,
      Ask ask,
      Form form,
      Optional<Field> field,
      Optional<Field> group,
      boolean isOneOfMany) {}

  /** A block that is being asked about. */
  private record Level(
      String key, String words, List<String> place, Shape shape, Map<String, String> said) {

    Level in(String step, String wordStep, List<String> target, Shape inner) {
      List<String> below = new ArrayList<>(place);
      below.addAll(target);
      return new Level(key + step + ".", words + wordStep + ".", below, inner, new HashMap<>());
    }
  }

  private Walk(Start start, Answers answers, Wording wording) {
    this.start = start;
    this.answers = answers;
    this.reader = new AnswerReader(wording, new Days(wording, start.date()));
    this.words = new QuestionWords(wording, start);
  }

  /** Goes as far as the answers lead. */
  static Walk through(List<Ask> asks, Start start, Answers answers, Wording wording) {
    Walk walk = new Walk(start, answers, wording);
    walk.level(asks, new Level("", "", List.of(), Plan.SHAPE, new HashMap<>()));
    return walk;
  }

  Optional<Open> open() {
    return Optional.ofNullable(open);
  }

  List<Visit> visits() {
    return visits;
  }

  People people() {
    return people;
  }

  /** What can be pointed to, in order. */
  List<Item> items() {
    return List.copyOf(items.values());
  }

  /** What the words of an answer to the open question come to. */
  Meaning read(String answer) {
    return read(open.ask(), open.form(), open.field(), open.group(), open.isOneOfMany(), answer);
  }

  private Meaning read(
      Ask ask,
      Form form,
      Optional<Field> field,
      Optional<Field> group,
      boolean isOneOfMany,
      String answer) {
    Optional<String> inPlace = inPlace(group, answer);
    if (inPlace.isPresent()) {
      return Meaning.of(inPlace.get());
    }
    boolean isText = form.kind() == Form.Kind.TEXT || form.kind() == Form.Kind.PROSE;
    Optional<Meaning> more =
        isText && (isOneOfMany || ask.marks().containsKey("maybe"))
            ? reader.more(answer)
            : Optional.empty();
    if (more.isPresent()) {
      return more.get();
    }
    return reader.read(ask, form, field, answer, people, words.options(ask, form, items()));
  }

  /** Words that stand in place of a whole list: none known. */
  private static Optional<String> inPlace(Optional<Field> group, String answer) {
    for (String word : group.map(Field::words).orElse(List.of())) {
      String low = answer.strip().toLowerCase(Locale.ROOT);
      boolean isNone = word.startsWith("none") && Sayings.isNone(low);
      if (low.equals(word) || isNone) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** How much is to be asked. */
  Detail detail() {
    String said = start.detail().orElseGet(() -> valueOf("detail"));
    for (Detail detail : Detail.values()) {
      if (detail.name().toLowerCase(Locale.ROOT).equals(said)) {
        return detail;
      }
    }
    return Detail.BRIEF;
  }

  /** The types of the plan. */
  List<String> types() {
    if (!start.types().isEmpty()) {
      return start.types();
    }
    for (Visit visit : visits) {
      if (visit.key().equals("type")) {
        return visit.values();
      }
    }
    return List.of();
  }

  private String valueOf(String key) {
    for (Visit visit : visits) {
      if (visit.key().equals(key) && !visit.values().isEmpty()) {
        return visit.values().get(0);
      }
    }
    return "";
  }

  private void level(List<Ask> asks, Level level) {
    for (int i = 0; i < asks.size() && open == null; i++) {
      one(asks.get(i), i + 1, level, asks);
    }
  }

  private void one(Ask ask, int line, Level level, List<Ask> siblings) {
    String key = level.key() + ask.path();
    boolean isForEverybody = ask.isPeople() && ask.isGroup();
    if (!isAsked(ask, key, siblings) || !seen.add(key) && !isForEverybody || !holds(ask, level)) {
      return;
    }
    if (ask.marks().containsKey("is")) {
      String value = ask.marks().get("is");
      visits.add(
          new Visit(ask, key, place(level, ask, ""), Answer.of(value), List.of(value), false));
    } else if (ask.isGroup() && ask.isPeople()) {
      team(ask, level);
    } else if (ask.isGroup()) {
      group(ask, line, level);
    } else {
      leaf(ask, key, level);
    }
  }

  /** What was answered counts, also where a later choice made the question needless. */
  private boolean isAsked(Ask ask, String key, List<Ask> siblings) {
    String gate = ask.isGroup() ? "." + ask.children().get(0).path() : "";
    boolean isAnswered =
        !answers.words(key + gate).isEmpty() || !answers.words(key + ".1" + gate).isEmpty();
    if (start.leftOut().contains(String.join(".", ask.steps())) && !isAnswered) {
      return false;
    }
    return ask.isFor(detail(), types()) || isAnswered && !isAskedElsewhere(ask, siblings);
  }

  /** Whether another line of the table asks the same of such a plan. */
  private boolean isAskedElsewhere(Ask ask, List<Ask> siblings) {
    for (Ask other : siblings) {
      if (other.path().equals(ask.path()) && other.isFor(detail(), types())) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(Ask ask, Level level) {
    String condition = ask.marks().get("if");
    if (condition == null) {
      return true;
    }
    int colon = condition.indexOf(':');
    String said = level.said().get(condition.substring(0, colon));
    return condition.substring(colon + 1).equals(said);
  }

  private static List<String> place(Level level, Ask ask, String more) {
    List<String> place = new ArrayList<>(level.place());
    for (String step : ask.target().split("\\.")) {
      place.add(step);
    }
    if (!more.isEmpty()) {
      place.add(more);
    }
    return place;
  }

  private void leaf(Ask ask, String key, Level level) {
    boolean isKnown =
        key.equals("detail") && start.detail().isPresent()
            || key.equals("type") && !start.types().isEmpty();
    Form form = ask.form(level.shape());
    boolean hasNothingToPointTo =
        form.kind() == Form.Kind.ITEM && words.options(ask, form, items()).isEmpty();
    if (isKnown || hasNothingToPointTo) {
      return;
    }
    Optional<Field> field = ask.field(level.shape());
    boolean isText = form.kind() == Form.Kind.TEXT || form.kind() == Form.Kind.PROSE;
    if (!isText || !field.map(Field::many).orElse(false)) {
      Visit visit = visit(ask, key, level, place(level, ask, ""), Optional.empty(), 0);
      if (visit != null && !visit.values().isEmpty()) {
        level.said().put(ask.path(), visit.values().get(0));
      }
      if (ask.path().contains(".1.")) {
        askedEarly.add(key);
      }
      return;
    }
    for (int n = 1; n <= MOST_ITEMS; n++) {
      String item = Integer.toString(n);
      Visit visit = visit(ask, key + "." + n, level, place(level, ask, item), Optional.empty(), n);
      if (visit == null || visit.values().isEmpty()) {
        return;
      }
    }
  }

  private void group(Ask ask, int line, Level level) {
    Field field = ask.field(level.shape()).orElseThrow();
    Shape inner = field.shape().orElseThrow();
    int offset = ask.marks().containsKey("into") ? line * PLACES_FOR_EACH_LINE : 0;
    Ask gate = ask.children().get(0);
    for (int n = 1; n <= (ask.isOnce() ? 1 : MOST_ITEMS) && open == null; n++) {
      List<String> target = new ArrayList<>(ask.steps());
      target.add(Integer.toString(offset + n));
      String step = ask.isOnce() ? ask.path() : ask.path() + "." + n;
      Level item = level.in(step, ask.path(), target, inner);
      String key = item.key() + gate.path();
      Visit visit =
          visit(gate, key, item, place(item, gate, ""), Optional.of(field), ask.isOnce() ? 0 : n);
      if (visit == null) {
        return;
      }
      if (visit.values().isEmpty()) {
        if (n == 1 && askedEarly.contains(key)) {
          continue;
        }
        return;
      }
      if (field.words().contains(visit.values().get(0))) {
        visits.remove(visit);
        if (n == 1) {
          visits.add(
              new Visit(ask, key, place(level, ask, ""), visit.answer(), visit.values(), false));
        }
        return;
      }
      item.said().put(gate.path(), visit.values().get(0));
      constants(ask, item, n);
      if (inner.field("id").isPresent()) {
        name(item.place(), visit.answer().words(), inner.name());
      }
      seen.add(key);
      level(ask.children().subList(1, ask.children().size()), item);
    }
  }

  private void constants(Ask ask, Level item, int n) {
    ask.constants()
        .forEach(
            (field, value) -> {
              String set =
                  switch (value) {
                    case "#" -> Integer.toString(n);
                    case "@date" -> start.date().toString();
                    default -> value;
                  };
              List<String> place = new ArrayList<>(item.place());
              place.add(field);
              visits.add(new Visit(ask, "", place, Answer.of(set), List.of(set), false));
            });
  }

  private void name(List<String> place, String said, String shape) {
    String kind = shape.substring(shape.indexOf(' ') + 1);
    items.computeIfAbsent(
        String.join("/", place), any -> new Item(place, ids.of(said, kind), said, kind));
  }

  /** What is asked about everybody who was named. */
  private void team(Ask ask, Level level) {
    Shape inner = ask.field(level.shape()).orElseThrow().shape().orElseThrow();
    int n = 0;
    for (String id : List.copyOf(people.names().keySet())) {
      List<String> target = List.of("team", Integer.toString(++n));
      Level somebody = level.in("team." + id, ask.path(), target, inner);
      level(ask.children(), somebody);
    }
  }

  /** The answer to a question; null where there is none yet, and the question is open. */
  private Visit visit(
      Ask ask, String key, Level level, List<String> place, Optional<Field> group, int n) {
    Form form = ask.form(level.shape());
    Optional<Field> field = ask.field(level.shape());
    QuestionWords.Asked asked =
        new QuestionWords.Asked(ask, key, level.words() + ask.path(), n, form, field, group);
    Answer answer = answers.to(key).orElse(null);
    if (answer == null) {
      Question question = words.question(asked, types(), people.names(), items());
      open = new Open(question, ask, form, field, group, n > 0);
      return null;
    }
    words.heard(asked);
    boolean isSilent = answer.isSkipped() || answer.words().isEmpty();
    List<String> values =
        isSilent ? List.of() : read(ask, form, field, group, n > 0, answer.words()).values();
    String first = ask.marks().get("first");
    if (first != null && !values.isEmpty() && !values.contains(first)) {
      values = Stream.concat(Stream.of(first), values.stream()).toList();
    }
    Visit visit = new Visit(ask, key, place, answer, values, group.isPresent());
    visits.add(visit);
    return visit;
  }
}
