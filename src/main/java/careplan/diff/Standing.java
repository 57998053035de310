package careplan.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was agreed before the changes and has not been said again since: people must not take it for
 * an agreement to what is new.
 */
final class Standing {
  private final PlanDifference difference;
  private final Names names;

  Standing(PlanDifference difference) {
    this.difference = difference;
    this.names = new Names(difference.afterContent(), difference.beforeContent());
  }

  List<String> of(List<Change> changes) {
    List<String> notes = new ArrayList<>();
    boolean says = changes.stream().anyMatch(change -> change.kind().isOfMeaning());
    if (says) {
      agreement(notes);
      consent(notes);
      review(notes);
    }
    return notes;
  }

  private void agreement(List<String> notes) {
    Map<String, List<String>> people = new LinkedHashMap<>();
    for (Fields agreement : items("agreement")) {
      boolean isNo = agreement.text("agreed").filter(its -> its.value().equals("no")).isPresent();
      Optional<Content> who = agreement.get("who");
      Optional<Words> day = agreement.text("on");
      if (isNew(agreement)) {
        return;
      }
      if (!isNo && who.isPresent() && day.isPresent()) {
        people
            .computeIfAbsent(names.said(day.get()), any -> new ArrayList<>())
            .add(names.said(who.get()));
      }
    }
    List<String> parts = new ArrayList<>();
    people.forEach((day, who) -> parts.add(Names.listed(who) + " on " + day));
    if (!parts.isEmpty()) {
      notes.add(
          "The plan was agreed before these changes: by "
              + String.join("; by ", parts)
              + ". Nobody has agreed to the changes yet.");
    }
  }

  private void consent(List<String> notes) {
    Map<String, List<String>> people = new LinkedHashMap<>();
    for (Fields consent : items("consent")) {
      Optional<Content> with = consent.get("with");
      Optional<Words> day = consent.text("on");
      if (!isNew(consent)
          && with.isPresent()
          && day.isPresent()
          && consent.get("withdrawn").isEmpty()) {
        people
            .computeIfAbsent(names.said(day.get()), any -> new ArrayList<>())
            .add(names.said(with.get()));
      }
    }
    people.forEach(
        (day, who) ->
            notes.add(
                "That "
                    + Names.listed(who)
                    + " may see the plan was agreed on "
                    + day
                    + ", before these changes."));
  }

  private void review(List<String> notes) {
    Optional<Words> newest = Optional.empty();
    for (Fields review : items("reviews")) {
      Optional<Words> day = review.text("on");
      if (isNew(review)) {
        return;
      }
      if (day.isPresent()
          && (newest.isEmpty() || newest.get().value().compareTo(day.get().value()) < 0)) {
        newest = day;
      }
    }
    newest.ifPresent(
        day -> notes.add("The last review was on " + names.said(day) + ", before these changes."));
  }

  private List<Fields> items(String section) {
    List<Fields> items = new ArrayList<>();
    if (difference.afterContent().get(section).orElse(null) instanceof Items list) {
      for (Content item : list.items()) {
        if (item instanceof Fields fields) {
          items.add(fields);
        }
      }
    }
    return items;
  }

  /** Whether it does not stand in the earlier version as it is. */
  private boolean isNew(Fields item) {
    if (difference.beforeContent().get(item.name()).orElse(null) instanceof Items list) {
      for (Content before : list.items()) {
        if (before.saysTheSameAs(item)) {
          return false;
        }
      }
    }
    return true;
  }
}
