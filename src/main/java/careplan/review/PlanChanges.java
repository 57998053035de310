package careplan.review;

import careplan.conversation.Wording;
import careplan.plan.Field;
import careplan.plan.Plan;
import careplan.plan.ReviewPlan;
import careplan.plan.Shape;
import careplan.plan.Text;
import careplan.review.Line.Effect;
import careplan.review.Line.Place;
import careplan.review.Line.Put;
import careplan.review.Line.Root;
import careplan.yaml.EditRefused;
import careplan.yaml.TextEdit;
import careplan.yaml.Value;
import careplan.yaml.YamlDocument;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a meeting changes in the plan, made by place: statuses where they stand, what is new at the
 * end of its list, and the review after those before it.
 */
final class PlanChanges {
  private static final Shape PROGRESS =
      reviewShape().field("progress").flatMap(Field::shape).orElseThrow();

  private final Walk walk;
  private final Plan plan;
  private final Wording wording;
  private final NewBlock review = new NewBlock(reviewShape());
  private final Map<Subject, NewBlock> progress = new LinkedHashMap<>();
  private final List<Change> changes = new ArrayList<>();
  private final Map<String, Addition> additions = new LinkedHashMap<>();
  private final List<Subject> answered = new ArrayList<>();

  /** Words for a field that stands in the plan, or below a part of it. */
  private record Change(String pointer, Shape shape, Place place, List<String> words) {}

  /** A block for the list under a field. */
  private record Addition(String pointer, Shape shape, String list, NewBlock block) {}

  PlanChanges(Walk walk, Plan plan, Wording wording) {
    this.walk = walk;
    this.plan = plan;
    this.wording = wording;
    gather();
  }

  private static Shape reviewShape() {
    return Plan.SHAPE.field("reviews").flatMap(Field::shape).orElseThrow();
  }

  /**
   * The text of the plan with all of it.
   *
   * @throws EditRefused if a change cannot be made safely
   */
  String in(YamlDocument document) throws EditRefused {
    TextEdit edit = TextEdit.of(document);
    PlanPlaces places = new PlanPlaces(edit, plan.writtenIn().map(Text::value).orElse("en"));
    for (Change change : changes) {
      Place place = change.place();
      boolean isWanted =
          !place.isIfThere()
              || places.find(change.pointer() + "/" + place.path().get(0)).isPresent();
      if (isWanted) {
        places.put(change.pointer(), change.shape(), place.path(), change.words(), place.isAdded());
      }
    }
    for (boolean isOfPlan : new boolean[] {false, true}) {
      for (Addition addition : additions.values()) {
        if (addition.pointer().isEmpty() == isOfPlan) {
          edit.appendUnder(
              addition.pointer(),
              addition.list(),
              addition.block().value(),
              PlanPlaces.order(addition.shape()));
        }
      }
    }
    edit.appendUnder("", "reviews", reviewValue(), PlanPlaces.order(Plan.SHAPE));
    new AnsweredQuestions(edit, places).remove(answered);
    return edit.text();
  }

  private Value.Entries reviewValue() {
    Value.Entries value = review.value();
    if (progress.isEmpty()) {
      return value;
    }
    List<Value> items = new ArrayList<>();
    progress.values().forEach(block -> items.add(block.value()));
    Map<String, Value> entries = new LinkedHashMap<>();
    for (Field field : reviewShape().fields()) {
      if (field.name().equals("progress")) {
        entries.put("progress", new Value.Items(items));
      } else {
        value.value(field.name()).ifPresent(its -> entries.put(field.name(), its));
      }
    }
    return new Value.Entries(entries);
  }

  private void gather() {
    Circumstances circumstances = walk.circumstances();
    review.put(List.of("on"), List.of(circumstances.on().toString()));
    review.put(List.of("kind"), List.of(kind(circumstances.on())));
    newcomers();
    for (Said said : walk.said()) {
      gather(said);
    }
    boolean isHeld = walk.said().stream().anyMatch(said -> said.line().key().equals("with"));
    if (isHeld) {
      List<String> present = circumstances.present();
      if (!present.isEmpty()) {
        review.put(List.of("who"), present);
      }
    }
    List<String> changed = ChangeWords.of(walk.said(), wording);
    if (!changed.isEmpty()) {
      review.put(List.of("changes"), changed);
      change("", Plan.SHAPE, field("updated"), List.of(circumstances.on().toString()));
    }
    for (Map.Entry<Subject, NewBlock> entry : progress.entrySet()) {
      Subject subject = entry.getKey();
      entry.getValue().put(List.of("for"), List.of(subject.id()));
      if (!subject.has("id")) {
        Shape shape = subject.block().orElseThrow().shape();
        change(subject.pointer(), shape, field("id"), List.of(subject.id()));
      }
    }
    additions.values().forEach(this::name);
  }

  private static Place field(String name) {
    return new Place(Root.PLAN, List.of(name), false, false);
  }

  private void change(String pointer, Shape shape, Place place, List<String> words) {
    changes.add(new Change(pointer, shape, place, words));
  }

  /** Everybody who was named for the first time is in the team from now on. */
  private void newcomers() {
    walk.people()
        .names()
        .forEach(
            (id, name) -> {
              if (plan.member(id).isEmpty()) {
                NewBlock member = added("", Plan.SHAPE, "team", id);
                member.put(List.of("id"), List.of(id));
                member.put(List.of("name"), List.of(name));
                walk.people()
                    .told(id)
                    .forEach((field, value) -> member.put(List.of(field), List.of(value)));
              }
            });
  }

  private NewBlock added(String pointer, Shape shape, String list, String group) {
    return additions
        .computeIfAbsent(
            list + " " + pointer + " " + group,
            any ->
                new Addition(
                    pointer,
                    shape,
                    list,
                    new NewBlock(shape.field(list).flatMap(Field::shape).orElseThrow())))
        .block();
  }

  private void gather(Said said) {
    if (said.answer().isSkipped() && !said.answer().words().isEmpty()) {
      leftOut(said);
    }
    if (said.values().isEmpty() || said.line().key().equals("with")) {
      return;
    }
    for (Place place : said.line().places()) {
      put(said, place, said.values());
    }
    for (Effect effect : said.line().answers()) {
      if (effect.answer().equals("*") || effect.answer().equals(said.value())) {
        for (Put put : effect.puts()) {
          List<String> words = worked(put.value(), said);
          if (!words.isEmpty()) {
            put(said, put.place(), words);
          }
        }
      }
    }
  }

  /** Why something was not talked about is kept with what it is about. */
  private void leftOut(Said said) {
    boolean isOfItem = said.subject().filter(its -> its.has("id")).isPresent();
    if (isOfItem && said.line().kind() == Line.Kind.TEXT) {
      progress(said.subject().orElseThrow()).put(List.of("said"), List.of(said.answer().words()));
    }
  }

  private NewBlock progress(Subject subject) {
    return progress.computeIfAbsent(subject, any -> new NewBlock(PROGRESS));
  }

  private void put(Said said, Place place, List<String> plainWords) {
    List<String> words = sentence(said, plainWords);
    Subject subject = said.subject().orElse(null);
    switch (place.root()) {
      case REVIEW -> review.put(place.path(), words);
      case PROGRESS -> progress(subject).put(place.path(), words);
      case PLAN -> change("", Plan.SHAPE, place, words);
      case NEW ->
          added("", Plan.SHAPE, place.path().get(0), said.group())
              .put(place.path().subList(1, place.path().size()), words);
      case WITHIN -> {
        Shape shape = subject.block().orElseThrow().shape();
        added(subject.pointer(), shape, place.path().get(0), said.group())
            .put(place.path().subList(1, place.path().size()), words);
      }
      case ITEM -> item(subject, place, words);
    }
  }

  private void item(Subject subject, Place place, List<String> words) {
    if (subject.isNew()) {
      added("", Plan.SHAPE, "team", subject.id()).put(place.path(), words);
    } else if (subject.block().isEmpty()) {
      answered.add(subject);
    } else {
      change(subject.pointer(), subject.block().get().shape(), place, words);
    }
  }

  private List<String> sentence(Said said, List<String> words) {
    String key = said.line().mark("as").orElse("");
    if (key.isEmpty()) {
      return words;
    }
    boolean isAnswer = said.subject().filter(its -> its.source().equals("questions")).isPresent();
    return List.of(
        isAnswer
            ? wording.say(key, said.subject().orElseThrow().words(), words.get(0))
            : wording.say(key, words.get(0)));
  }

  /** A value of the table, as it comes out at this meeting. */
  private List<String> worked(String value, Said said) {
    Circumstances circumstances = walk.circumstances();
    return switch (value) {
      case "@on" -> List.of(circumstances.on().toString());
      case "@with" -> circumstances.present();
      case "@item" -> said.subject().map(its -> List.of(its.id())).orElse(List.of());
      case "@said-by" -> circumstances.isThere() ? List.of("me") : List.of();
      case "@next" -> List.of(circumstances.nextDay());
      case "@late-rule" -> List.of(circumstances.next().rule());
      case "@needs" -> {
        List<String> ids = new ArrayList<>();
        said.subject()
            .flatMap(Subject::block)
            .ifPresent(its -> its.texts("needs").forEach(need -> ids.add(need.value())));
        yield ids;
      }
      default -> List.of(value);
    };
  }

  /** New goals and actions get ids, so that the next review can speak of them. */
  private void name(Addition addition) {
    name(addition.block());
  }

  private void name(NewBlock block) {
    Optional<String> statement =
        block.shape().fields().stream()
            .filter(Field::required)
            .map(field -> block.words(field.name()))
            .findFirst();
    boolean isNameless = block.shape().field("id").isPresent() && block.words("id").isEmpty();
    if (isNameless && statement.isPresent()) {
      String kind = block.shape().name();
      String otherwise = kind.substring(kind.indexOf(' ') + 1);
      block.put(List.of("id"), List.of(walk.subjects().ids().of(statement.get(), otherwise)));
    }
    if (block.hasBlock("actions")) {
      name(block.block("actions"));
    }
  }

  /** Held before its day it is an early one; after a move into a home they have names (R248). */
  private String kind(LocalDate on) {
    Optional<String> placed = NextReview.placed(plan);
    Optional<LocalDate> next =
        plan.review().flatMap(ReviewPlan::next).map(LocalDateTime::toLocalDate);
    boolean isEarly = next.isPresent() && on.isBefore(next.get().minusDays(28));
    return placed.orElse(isEarly ? "early" : "planned");
  }
}
