package careplan.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds each change against the table of what bears on safety. */
final class SafetyCheck {
  private static final SafetyReason COMMENT =
      new SafetyReason("safety-comment", "The comment speaks of safety.", 1_003);
  private static final SafetyReason DOSE =
      new SafetyReason("dose-in-text", "An amount of a medicine in the text is different.", 1_000);
  private static final SafetyReason NUMBER =
      new SafetyReason(
          "number-about-risk", "A number in what is done about a risk is different.", 1_001);
  private static final SafetyReason NOT =
      new SafetyReason(
          "not", "A word such as \u201cnot\u201d or \u201cnever\u201d came or went.", 1_002);

  private final SafetyTable table;

  SafetyCheck(SafetyTable table) {
    this.table = table;
  }

  List<Change> flagged(List<Change> changes) {
    List<Change> flagged = new ArrayList<>(changes.size());
    for (Change change : changes) {
      flagged.add(change.with(reasons(change)));
    }
    return flagged;
  }

  private List<SafetyReason> reasons(Change change) {
    Set<SafetyReason> reasons = new LinkedHashSet<>();
    switch (change.kind()) {
      case LAYOUT -> {
        return List.of();
      }
      case COMMENT -> {
        if (speaksOfSafety(change.oldWords()) || speaksOfSafety(change.newWords())) {
          reasons.add(COMMENT);
        }
      }
      case ADDED -> under(change.kind(), change.after().orElseThrow(), false, false, reasons);
      case REMOVED -> under(change.kind(), change.before().orElseThrow(), true, false, reasons);
      case RENAMED -> {
        if (!follows(change)) {
          itself(change, reasons);
        }
      }
      case MOVED, CHANGED -> itself(change, reasons);
    }
    return List.copyOf(reasons);
  }

  /** A reference that follows a renamed id says the same as before. */
  private static boolean follows(Change change) {
    return change.after().orElse(null) instanceof Words words
        && (words.isReference() || words.name().equals("id"));
  }

  private static boolean speaksOfSafety(Optional<String> words) {
    return words.isPresent() && words.get().regionMatches(true, 0, "safety", 0, "safety".length());
  }

  private void itself(Change change, Set<SafetyReason> reasons) {
    addRows(change.kind(), change.before(), change.after(), false, reasons);
    if (change.kind() == ChangeKind.MOVED) {
      if (isSameList(change)) {
        return;
      }
      addRows(ChangeKind.REMOVED, change.before(), Optional.empty(), false, reasons);
    } else if (change.oldWords().isPresent() && change.newWords().isPresent()) {
      WordDifference words =
          WordDifference.between(change.oldWords().get(), change.newWords().get());
      if (reasons.isEmpty() && words.touchesDose()) {
        reasons.add(DOSE);
      }
      if (reasons.isEmpty() && words.touchesNumber() && isAboutRisk(change.place())) {
        reasons.add(NUMBER);
      }
      if (reasons.isEmpty() && words.touchesNegation()) {
        reasons.add(NOT);
      }
    } else {
      under(ChangeKind.REMOVED, change.before().orElseThrow(), true, false, reasons);
      under(ChangeKind.ADDED, change.after().orElseThrow(), false, false, reasons);
    }
  }

  private static boolean isAboutRisk(Content content) {
    for (Content at = content; at != null; at = at.parent().orElse(null)) {
      if (at instanceof Fields fields && fields.isItem() && fields.get("risk").isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSameList(Change change) {
    return change.before().get().fieldPath().equals(change.after().get().fieldPath());
  }

  /** What is new or gone counts with all that stands beneath it. */
  private void under(
      ChangeKind kind, Content content, boolean before, boolean within, Set<SafetyReason> reasons) {
    Optional<Content> it = Optional.of(content);
    addRows(kind, before ? it : Optional.empty(), before ? Optional.empty() : it, within, reasons);
    if (content instanceof Fields fields) {
      for (Content value : fields.byName().values()) {
        under(kind, value, before, true, reasons);
      }
    } else if (content instanceof Items list) {
      for (Content item : list.items()) {
        under(kind, item, before, true, reasons);
      }
    }
  }

  private void addRows(
      ChangeKind kind,
      Optional<Content> before,
      Optional<Content> after,
      boolean within,
      Set<SafetyReason> reasons) {
    String path = after.or(() -> before).orElseThrow().fieldPath();
    for (SafetyTable.Row row : table.rows(path)) {
      boolean held =
          before.isPresent()
              && after.isPresent()
              && row.when() == SafetyCondition.LATER
              && HeldReview.explains(before.get(), after.get());
      boolean counts = !held && (!within || !row.isOfOneField());
      if (counts && !reasons.contains(row.reason()) && row.when().holds(kind, before, after)) {
        reasons.add(row.reason());
      }
    }
  }
}
