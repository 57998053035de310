package careplan.create;

import careplan.conversation.Answer;
import careplan.conversation.Answers;
import careplan.conversation.Question;
import careplan.conversation.Wording;
import careplan.conversation.spoken.Days;
import careplan.conversation.spoken.Meaning;
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
  private final People people;
  private final Conditions conditions;
  private final boolean isThorough;
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

  /** Says whether a plan, as far as it is talked, breaks a rule of lint. */
  interface Lacking {
    boolean isSo(Walk walk, String rule);
  }

  /** The question that is open, and where it is asked. */
  record Open(Question question, Asked asked) {}

  private Walk(Start start, Answers answers, Wording wording, boolean isThorough, Lacking lacking) {
    this.isThorough = isThorough;
    this.start = start;
    this.answers = answers;
    this.conditions = new Conditions(start, answers, lacking);
    this.people = new People(ids, wording);
    this.reader = new AnswerReader(wording, new Days(wording, start.date()));
    this.words = new QuestionWords(wording, start, reader.types());
  }

  /**
   * Goes as far as the answers lead.
   *
   * @param isThorough whether what was told in passing is asked all the same
   */
  static Walk through(
      List<Ask> asks,
      Start start,
      Answers answers,
      Wording wording,
      boolean isThorough,
      Lacking lacking) {
    Walk walk = new Walk(start, answers, wording, isThorough, lacking);
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
    return read(open.asked(), answer);
  }

  private Meaning read(Asked asked, String answer) {
    return reader.read(asked, answer, people, words.options(asked, items(), nearTypes()));
  }

  /** The types that the answer to the question for the type may mean. */
  private List<String> nearTypes() {
    return reader.types().near(answers.words("type"));
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
      boolean isType = visit.key().equals("type") || visit.key().equals("type.which");
      if (isType && !visit.values().isEmpty()) {
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
    boolean isAsked = conditions.isAsked(ask, key, siblings, detail(), types());
    if (!isAsked || !seen.add(key) && !isForEverybody || !Conditions.holds(ask, level)) {
      return;
    }
    if (!conditions.isStillLacking(ask, place(level, ask, ""), this)) {
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
            || key.startsWith("type") && !start.types().isEmpty();
    Asked asked = asked(ask, key, level, 0, false, Optional.empty());
    boolean isToChoose = asked.form().kind() == Form.Kind.ITEM || key.equals("type.which");
    if (isKnown || isToChoose && words.options(asked, items(), nearTypes()).isEmpty()) {
      return;
    }
    if (!asked.isText() || !asked.isMany()) {
      Visit visit = visit(asked, place(level, ask, ""));
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
      Asked one = asked(ask, key + "." + n, level, n, n > 1, Optional.empty());
      Visit visit = visit(one, place(level, ask, item));
      if (visit == null || visit.values().isEmpty()) {
        return;
      }
    }
  }

  private static Asked asked(
      Ask ask, String key, Level level, int n, boolean isMore, Optional<Field> group) {
    Form form = ask.form(level.shape());
    Optional<Field> field = ask.field(level.shape());
    return new Asked(ask, key, level.words() + ask.path(), n, isMore, form, field, group);
  }

  private void group(Ask ask, int line, Level level) {
    Field field = ask.field(level.shape()).orElseThrow();
    Shape inner = field.shape().orElseThrow();
    int offset = ask.marks().containsKey("into") ? line * PLACES_FOR_EACH_LINE : 0;
    Ask gate = ask.children().get(0);
    boolean isMore = false;
    for (int n = 1; n <= (ask.isOnce() ? 1 : MOST_ITEMS) && open == null; n++) {
      List<String> target = new ArrayList<>(ask.steps());
      target.add(Integer.toString(offset + n));
      String step = ask.isOnce() ? ask.path() : ask.path() + "." + n;
      Level item = level.in(step, ask.path(), target, inner);
      String key = item.key() + gate.path();
      int place = ask.isOnce() ? 0 : n;
      Asked asked = asked(gate, key, item, place, isMore, Optional.of(field));
      Visit visit = visit(asked, place(item, gate, ""));
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
      isMore = true;
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

  /** What is asked about everybody who was named, and was not told in passing. */
  private void team(Ask ask, Level level) {
    Shape inner = ask.field(level.shape()).orElseThrow().shape().orElseThrow();
    int n = 0;
    for (String id : List.copyOf(people.names().keySet())) {
      List<String> target = List.of("team", Integer.toString(++n));
      Level somebody = level.in("team." + id, ask.path(), target, inner);
      for (Ask about : ask.children()) {
        String field = about.path();
        String told = people.told(id).get(field);
        String key = somebody.key() + field;
        if (told == null || isThorough || answers.has(key)) {
          level(List.of(about), somebody);
          said(somebody, field, id);
        }
        if (told != null && open == null && valueOf(key).isEmpty()) {
          List<String> place = place(somebody, about, "");
          visits.add(new Visit(about, key, place, Answer.of(told), List.of(told), false));
        }
      }
    }
  }

  /** What was said of somebody is known from then on. */
  private void said(Level somebody, String field, String id) {
    String said = somebody.said().get(field);
    if (said != null) {
      people.tell(id, field, said);
    }
  }

  /** The answer to a question; null where there is none yet, and the question is open. */
  private Visit visit(Asked asked, List<String> place) {
    Answer answer = answers.to(asked.key()).orElse(null);
    if (answer == null) {
      Question question =
          words.question(
              asked, types(), people.names(), words.options(asked, items(), nearTypes()));
      open = new Open(question, asked);
      return null;
    }
    words.heard(asked);
    boolean isSilent = answer.isSkipped() || answer.words().isEmpty();
    List<String> values = isSilent ? List.of() : read(asked, answer.words()).values();
    String first = asked.ask().marks().get("first");
    if (first != null && !values.isEmpty() && !values.contains(first)) {
      values = Stream.concat(Stream.of(first), values.stream()).toList();
    }
    boolean isGate = asked.group().isPresent();
    Visit visit = new Visit(asked.ask(), asked.key(), place, answer, values, isGate);
    visits.add(visit);
    return visit;
  }
}
