package careplan.review;

import careplan.conversation.Wording;
import careplan.conversation.spoken.Days;
import careplan.plan.Action;
import careplan.plan.Block;
import careplan.plan.Capacity;
import careplan.plan.Consent;
import careplan.plan.Contact;
import careplan.plan.Goal;
import careplan.plan.Item;
import careplan.plan.ItemIds;
import careplan.plan.Need;
import careplan.plan.Plan;
import careplan.plan.Progress;
import careplan.plan.Review;
import careplan.plan.TeamMember;
import careplan.plan.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the meeting goes over, part by part. */
final class Subjects {
  private static final Set<String> GOALS_NO_MORE = Set.of("achieved", "stopped", "not-achieved");

  /** Words for communication needs and formats that ask for nothing. */
  private static final Set<String> NOTHING_SPECIAL = Set.of("none", "standard");

  private final Plan plan;
  private final Wording wording;
  private final Days days;
  private final ItemIds ids = new ItemIds();
  private final Map<Object, String> made = new IdentityHashMap<>();

  Subjects(Plan plan, Wording wording, Days days) {
    this.plan = plan;
    this.wording = wording;
    this.days = days;
    plan.items().forEach(item -> item.id().ifPresent(id -> ids.keep(id.value())));
    plan.team().forEach(member -> member.id().ifPresent(id -> ids.keep(id.value())));
  }

  /** Gives ids that the plan does not have yet. */
  ItemIds ids() {
    return ids;
  }

  /** The parts of one kind; of actions, those of one item. */
  List<Subject> of(String source, Optional<Subject> within) {
    List<Subject> found = new ArrayList<>();
    switch (source) {
      case "goals" -> {
        for (Goal goal : plan.goals()) {
          boolean isOpen = GOALS_NO_MORE.stream().noneMatch(it -> goal.block().is("status", it));
          if (isOpen) {
            add(found, source, goal, "");
          }
        }
      }
      case "needs" -> {
        for (Need need : plan.needs()) {
          if (!need.isMet()) {
            add(found, source, need, "");
          }
        }
      }
      case "safety" -> plan.safety().forEach(entry -> add(found, source, entry, ""));
      case "others" -> actions(plan.block().blocks("actions"), found);
      case "actions" ->
          within.flatMap(Subject::block).ifPresent(its -> actions(its.blocks("actions"), found));
      case "questions" -> plan.questions().forEach(text -> question(text, found));
      case "people" -> people(found);
      case "consent" -> plan.consent().forEach(consent -> consent(consent, found));
      default -> throw new IllegalArgumentException(source);
    }
    return found;
  }

  private void add(List<Subject> found, String source, Item item, String more) {
    String words = item.statement().map(Text::value).orElse("");
    if (!words.isEmpty()) {
      String id = item.id().map(Text::value).orElseGet(() -> made(item.block(), words, "item"));
      String pointer = item.block().node().pointer();
      found.add(new Subject(source, id, pointer, words, more, Optional.of(item.block())));
    }
  }

  private String made(Block block, String words, String otherwise) {
    return made.computeIfAbsent(block.node(), node -> ids.of(words, otherwise));
  }

  private void actions(List<Block> blocks, List<Subject> found) {
    for (Block block : blocks) {
      Action action = new Action(block);
      if (!action.isOver()) {
        List<String> more = new ArrayList<>();
        action.who().forEach(who -> more.add(name(who.value())));
        action.when().or(() -> block.text("by")).ifPresent(when -> more.add(when.value()));
        add(found, "actions", action, String.join(", ", more));
      }
    }
  }

  private void question(Text text, List<Subject> found) {
    String id = made.computeIfAbsent(text.node(), node -> ids.of(text.value(), "question"));
    found.add(
        new Subject("questions", id, text.node().pointer(), text.value(), "", Optional.empty()));
  }

  private void people(List<Subject> found) {
    for (TeamMember member : plan.team()) {
      String name = member.name().map(Text::value).orElse("");
      if (!name.isEmpty()) {
        String id = member.id().map(Text::value).orElseGet(() -> made(member.block(), name, "one"));
        found.add(reachable(id, name, member.block()));
      }
    }
    List<Contact> contacts = plan.crisis().map(crisis -> crisis.contacts()).orElse(List.of());
    for (Contact contact : contacts) {
      contact
          .name()
          .ifPresent(
              name ->
                  found.add(
                      reachable(
                          made(contact.block(), name.value(), "contact"),
                          name.value(),
                          contact.block())));
    }
  }

  private static Subject reachable(String id, String name, Block block) {
    List<String> more = new ArrayList<>();
    for (String field : List.of("role", "phone", "hours")) {
      block.text(field).ifPresent(text -> more.add(text.value()));
    }
    return new Subject(
        "people", id, block.node().pointer(), name, String.join(", ", more), Optional.of(block));
  }

  private void consent(Consent consent, List<Subject> found) {
    Block block = consent.block();
    if (!block.has("withdrawn") && !block.has("with")) {
      return;
    }
    List<String> names = new ArrayList<>();
    block.texts("with").forEach(text -> names.add(name(text.value())));
    List<String> sees = new ArrayList<>();
    block.texts("may-see").forEach(text -> sees.add(text.value()));
    String words = String.join(", ", names);
    if (!block.has("withdrawn")) {
      String id = made(block, words, "consent");
      found.add(
          new Subject(
              "consent",
              id,
              block.node().pointer(),
              words,
              String.join(", ", sees),
              Optional.of(block)));
    }
  }

  /** What somebody is called, by their id. */
  String name(String id) {
    return id.equals("me")
        ? wording.say("you")
        : plan.member(id).flatMap(TeamMember::name).map(Text::value).orElse(id);
  }

  /** What is shown before the first question about a part: what it says, and how it stood. */
  String about(Subject subject, int place, int all) {
    List<String> lines = new ArrayList<>();
    String key = "about." + subject.source();
    boolean isCounted = !subject.source().equals("questions");
    lines.add(
        isCounted
            ? wording.say(key, place, all, subject.words())
            : wording.say(key, subject.words()));
    for (String field : List.of("measure", "by", "status", "my-view", "risk")) {
      if (subject.has(field)) {
        String value = value(subject, field);
        wording
            .find("about." + field)
            .ifPresent(any -> lines.add(wording.say("about." + field, value)));
      }
    }
    lastSaid(subject.id()).ifPresent(said -> lines.add(wording.say("about.last", said)));
    return String.join("\n", lines);
  }

  private String value(Subject subject, String field) {
    Block block = subject.block().orElseThrow();
    String words = block.text(field).map(Text::value).orElse("").strip();
    return field.equals("status")
        ? wording.find("status." + words).orElse(words)
        : block.date(field).map(days::say).orElse(words.replace('\n', ' '));
  }

  /** What was said about it at the last review. */
  private Optional<String> lastSaid(String id) {
    Review last = plan.newestReview().orElse(null);
    if (last == null) {
      return Optional.empty();
    }
    for (Progress progress : last.progress()) {
      if (progress.block().is("for", id)) {
        return progress.said().map(Text::value);
      }
    }
    return Optional.empty();
  }

  /** How the person is to be spoken and written to, in lines. */
  String communication() {
    List<String> lines = new ArrayList<>();
    plan.person()
        .communication()
        .ifPresent(
            its -> {
              for (String field : List.of("how", "needs", "formats")) {
                for (Text text : its.block().texts(field)) {
                  if (!NOTHING_SPECIAL.contains(text.value())) {
                    lines.add("- " + text.value().strip());
                  }
                }
              }
            });
    return String.join("\n", lines);
  }

  /** The capacity entries, one after the other. */
  String capacity() {
    List<String> entries = new ArrayList<>();
    for (Capacity capacity : plan.capacity()) {
      String answer = capacity.block().text("answer").map(Text::value).orElse("");
      String on = capacity.on().map((LocalDate day) -> ", " + days.say(day)).orElse("");
      entries.add(
          "- "
              + capacity.decision().map(Text::value).orElse("")
              + ": "
              + wording.find("capacity." + answer).orElse(answer)
              + on);
    }
    return String.join("\n", entries);
  }
}
