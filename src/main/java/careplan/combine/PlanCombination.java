package careplan.combine;

import careplan.diff.Content;
import careplan.diff.Fields;
import careplan.diff.Items;
import careplan.diff.Spaces;
import careplan.diff.Words;
import careplan.plan.CanonicalOrder;
import careplan.plan.Plan;
import careplan.plan.PlanReader;
import careplan.plan.PlanReading;
import careplan.yaml.CanonicalText;
import careplan.yaml.EditRefused;
import careplan.yaml.Fault;
import careplan.yaml.FaultKind;
import careplan.yaml.Value;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes one plan out of several plans of one person (R208): people joined, needs and goals with the
 * plan that they come from, clashes named, and nothing dropped without a word.
 */
public final class PlanCombination {
  private final List<Source> sources;
  private final Report report = new Report();
  private final Handles handles;
  private final People people;
  private final ItemPairs pairs;

  private PlanCombination(List<Source> sources, Asked asked) {
    this.sources = sources;
    this.handles = new Handles(sources);
    this.people = new People(sources, handles, asked, report);
    this.pairs = new ItemPairs(sources, people, report);
  }

  /**
   * Combines.
   *
   * @param sources at least two plans of one person, no two with the same name
   * @param includes the plans as the new one names them under {@code includes}
   * @param today the day on which this is done
   * @param asked who can say whether two people are one
   * @throws EditRefused if the outcome could not be proven to hold all that went in
   */
  public static Combined of(
      List<Source> sources, List<String> includes, LocalDate today, Asked asked)
      throws EditRefused {
    return new PlanCombination(List.copyOf(sources), asked).combined(includes, today);
  }

  private Combined combined(List<String> includes, LocalDate today) throws EditRefused {
    List<Value.Entries> plans = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      int source = i;
      Restated restated =
          new Restated(id -> pairs.id(source, id), sources.get(i).name(), pairs::group);
      plans.add(Head.without(restated.of(sources.get(i).content()), sources, i, report));
      renamed(source);
      borrowed(source, sources.get(i).content());
    }
    plans = Consents.kept(plans, sources, report);
    Joining joining = new Joining(report);
    Value.Entries whole = Value.entries();
    for (int i = 0; i < plans.size(); i++) {
      whole = joining.join(whole, plans.get(i), Plan.SHAPE, sources.get(i).name());
    }
    whole = Head.of(whole, includes, today);
    new Clashes(sources, pairs::id, report).find();
    joined();
    for (Source source : sources) {
      source
          .comments()
          .forEach(comment -> report.add(Report.Part.COMMENTS, source.name() + ": " + comment));
    }
    String text = canonical(new Written(pairs).text(inOrder(whole), sources));
    return new Combined(text, report);
  }

  private void renamed(int source) {
    for (String id : handles.of(source)) {
      String now = pairs.id(source, id);
      if (!now.equals(id)) {
        report.add(
            Report.Part.RENAMED, id + " in " + sources.get(source).name() + " is " + now + " now.");
      }
    }
  }

  /** What points nowhere in its own plan must not come to point to somebody in another. */
  private void borrowed(int source, Content at) {
    if (at instanceof Fields fields) {
      fields.byName().values().forEach(value -> borrowed(source, value));
    } else if (at instanceof Items items) {
      items.items().forEach(item -> borrowed(source, item));
    } else if (at instanceof Words words
        && words.isReference()
        && people.isBorrowed(source, words.value())) {
      report.add(
          Report.Part.CLASHES,
          words.path()
              + " in "
              + sources.get(source).name()
              + " points to \u201c"
              + words.value()
              + "\u201d, which that plan does not have and another one has. Is it the same?");
    }
  }

  private void joined() {
    for (String group : pairs.joined()) {
      report.add(Report.Part.JOINED, group);
    }
  }

  /** Talks and reviews stand with the newest last. */
  private static Value.Entries inOrder(Value.Entries plan) {
    Value.Entries ordered = plan;
    for (String list : List.of("conversations", "reviews")) {
      if (plan.value(list).orElse(null) instanceof Value.Items items) {
        List<Value> sorted = new ArrayList<>(items.items());
        sorted.sort(Comparator.comparing(PlanCombination::day));
        ordered = ordered.with(list, new Value.Items(sorted));
      }
    }
    return ordered;
  }

  private static String day(Value review) {
    return review instanceof Value.Entries fields
        ? fields.value("on").map(Said::of).orElse("")
        : "";
  }

  private String canonical(String text) throws EditRefused {
    PlanReading reading = read(text);
    for (Fault fault : reading.faults()) {
      if (fault.kind() == FaultKind.REPEATED_ID
          || fault.kind() == FaultKind.YAML_SYNTAX
          || fault.kind() == FaultKind.REPEATED_KEY
          || fault.kind() == FaultKind.UNREADABLE_TEXT) {
        throw new EditRefused(0, fault.message().in(reading.document().source()));
      }
    }
    String canonical = CanonicalText.of(reading.document(), new CanonicalOrder());
    Optional<String> lost = lost(canonical.equals(text) ? reading : read(canonical));
    if (lost.isPresent()) {
      throw new EditRefused(0, "\u201c" + lost.get() + "\u201d would be lost.");
    }
    return canonical;
  }

  private static PlanReading read(String text) {
    return PlanReader.read("combined", text.getBytes(StandardCharsets.UTF_8));
  }

  /** Words of an input that stand neither in the outcome nor in the report. */
  private Optional<String> lost(PlanReading outcome) {
    Set<String> there = new LinkedHashSet<>();
    Account.units(Fields.of(outcome.plan().orElseThrow()), id -> id, there);
    StringBuilder told = new StringBuilder();
    for (Report.Part part : Report.Part.values()) {
      report.of(part).forEach(sentence -> told.append(sentence).append('\n'));
    }
    // Two texts that became one have a sentence more where they meet.
    Account.texts(Fields.of(outcome.plan().orElseThrow()), told);
    String reported = Spaces.collapsed(told.toString());
    for (int i = 0; i < sources.size(); i++) {
      int source = i;
      Set<String> its = new LinkedHashSet<>();
      Account.units(sources.get(i).content(), id -> pairs.id(source, id), its);
      for (String unit : its) {
        String words = unit.substring(unit.indexOf('\n') + 1);
        if (!there.contains(unit) && !reported.contains(words)) {
          return Optional.of(words);
        }
      }
    }
    return Optional.empty();
  }
}
