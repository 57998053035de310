package careplan.combine;

import careplan.diff.Content;
import careplan.diff.Fields;
import careplan.diff.Items;
import careplan.diff.Words;
import careplan.language.time.TimeExpressions;
import careplan.lint.rules.ContactInFull;
import careplan.lint.rules.CrisisContacts;
import careplan.lint.rules.DueDay;
import careplan.plan.Contingency;
import careplan.plan.Coordinator;
import careplan.plan.Crisis;
import careplan.plan.Form;
import careplan.plan.Health;
import careplan.plan.Medicine;
import careplan.plan.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What several plans of one person say that cannot all be right (R208). */
final class Clashes {
  private final List<Source> sources;
  private final BiFunction<Integer, String, String> ids;
  private final Report report;

  /**
   * @param ids from a plan and an id in it to the id in the new plan
   */
  Clashes(List<Source> sources, BiFunction<Integer, String, String> ids, Report report) {
    this.sources = sources;
    this.ids = ids;
    this.report = report;
  }

  void find() {
    coordinators();
    crisisNumbers();
    lists(
        "health.medicines",
        "lists other medicines",
        source -> medicines(source),
        "Hold both lists against the prescription.");
    lists(
        "crisis.contacts",
        "names other people to ring in a crisis",
        source -> contacts(source),
        "Say whom to ring first.");
    steps();
    days();
    new SameTime(sources, ids, report).find();
  }

  private void clash(String sentence) {
    report.add(Report.Part.CLASHES, sentence);
  }

  private void coordinators() {
    Map<String, Set<String>> plans = new LinkedHashMap<>();
    Set<String> all = new LinkedHashSet<>();
    for (int i = 0; i < sources.size(); i++) {
      Set<String> its = new LinkedHashSet<>();
      for (Coordinator coordinator : sources.get(i).plan().coordinator()) {
        String who = words(coordinator.who());
        if (!who.isEmpty()) {
          its.add(ids.apply(i, who));
        }
      }
      if (!its.isEmpty()) {
        plans.put(sources.get(i).name(), its);
        all.addAll(its);
      }
    }
    if (plans.values().stream().anyMatch(its -> !its.equals(all))) {
      List<String> parts = new ArrayList<>();
      plans.forEach((name, its) -> parts.add(Said.list(its) + " in " + name));
      clash(
          "coordinator: "
              + String.join(", ", parts)
              + ". All stand in the plan. Who holds it all together? Agree on one.");
    }
  }

  private void crisisNumbers() {
    Map<String, String> numbers = new LinkedHashMap<>();
    Map<String, String> told = new LinkedHashMap<>();
    for (Source source : sources) {
      for (ContactInFull contact : CrisisContacts.of(source.plan())) {
        String name = words(contact.name());
        String phone = words(contact.phone());
        if (name.isEmpty() || phone.isEmpty()) {
          continue;
        }
        String key = Sameness.plain(name);
        String first = numbers.putIfAbsent(key, phone);
        told.putIfAbsent(key, source.name());
        if (first != null && !Sameness.ofWords("phone", first, phone)) {
          clash(
              "crisis.contacts: "
                  + name
                  + " has the number "
                  + first
                  + " in "
                  + told.get(key)
                  + " and "
                  + phone
                  + " in "
                  + source.name()
                  + ". Ring both, and keep the one that is answered.");
        }
      }
    }
  }

  private static Set<String> medicines(Source source) {
    Set<String> names = new LinkedHashSet<>();
    for (Medicine medicine : source.plan().health().map(Health::medicines).orElse(List.of())) {
      medicine.medicine().ifPresent(name -> names.add(Sameness.plain(name.value())));
    }
    return names;
  }

  private static Set<String> contacts(Source source) {
    Set<String> names = new LinkedHashSet<>();
    for (ContactInFull contact : CrisisContacts.of(source.plan())) {
      contact.name().ifPresent(name -> names.add(Sameness.plain(name.value())));
    }
    return names;
  }

  /** Each of two lists goes beyond the other; a list that only holds less contradicts nothing. */
  private void lists(String path, String what, Function<Source, Set<String>> names, String next) {
    for (int i = 1; i < sources.size(); i++) {
      Set<String> its = names.apply(sources.get(i));
      for (int j = 0; j < i; j++) {
        Set<String> others = names.apply(sources.get(j));
        Set<String> more = new LinkedHashSet<>(its);
        more.removeAll(others);
        Set<String> fewer = new LinkedHashSet<>(others);
        fewer.removeAll(its);
        if (!its.isEmpty() && !others.isEmpty() && !more.isEmpty() && !fewer.isEmpty()) {
          clash(
              path
                  + ": "
                  + sources.get(i).name()
                  + " "
                  + what
                  + " ("
                  + Said.list(more)
                  + ") than "
                  + sources.get(j).name()
                  + " ("
                  + Said.list(fewer)
                  + "). All stand in the plan. "
                  + next);
        }
      }
    }
  }

  /** Steps are taken in order, and nobody has said how two orders go together. */
  private void steps() {
    Set<String> names = new LinkedHashSet<>();
    Set<String> kinds = new LinkedHashSet<>();
    for (Source source : sources) {
      List<String> steps = new ArrayList<>();
      source
          .plan()
          .crisis()
          .map(Crisis::steps)
          .orElse(List.of())
          .forEach(step -> steps.add(Sameness.plain(words(step.action()))));
      if (!steps.isEmpty()) {
        names.add(source.name());
        kinds.add(String.join("\n", steps));
      }
    }
    if (kinds.size() > 1) {
      clash(
          "crisis.steps: "
              + Said.list(names)
              + " each have steps for a crisis. They stand one after the other; put them in the"
              + " order in which they are to be taken.");
    }
    Set<String> away = new LinkedHashSet<>();
    for (int i = 0; i < sources.size(); i++) {
      Optional<Contingency> contingency = sources.get(i).plan().contingency();
      int source = i;
      contingency
          .flatMap(Contingency::coordinatorAway)
          .ifPresent(its -> its.who().forEach(who -> away.add(ids.apply(source, who.value()))));
    }
    if (away.size() > 1) {
      clash(
          "contingency.coordinator-away: the plans name "
              + Said.list(away)
              + ". Who stands in for the coordinator?");
    }
  }

  /** Words such as "in six weeks" count from the day of the plan, which is another one now. */
  private void days() {
    Optional<LocalDate> first =
        sources.stream().flatMap(source -> source.plan().date().stream()).findFirst();
    for (Source source : sources) {
      Optional<LocalDate> its = source.plan().date();
      if (its.isPresent() && !its.equals(first)) {
        days(source, source.content(), its.get(), first.get());
      }
    }
  }

  private void days(Source source, Content at, LocalDate from, LocalDate now) {
    if (at instanceof Fields fields) {
      fields.byName().values().forEach(value -> days(source, value, from, now));
    } else if (at instanceof Items items) {
      items.items().forEach(item -> days(source, item, from, now));
    } else if (at instanceof Words words
        && words.kind() == Form.Kind.DATE_OR_WORDS
        && TimeExpressions.until(words.value()).filter(DueDay::isRelative).isPresent()) {
      clash(
          words.path()
              + ": \u201c"
              + words.value()
              + "\u201d counts from "
              + from
              + " in "
              + source.name()
              + ", and from "
              + now
              + " in the new plan. Write the day.");
    }
  }

  private static String words(Optional<Text> text) {
    return text.map(Text::value).orElse("");
  }
}
