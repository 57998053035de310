package careplan.merge;

import careplan.diff.Content;
import careplan.diff.Fields;
import careplan.diff.SafetyTable;
import careplan.yaml.EditRefused;
import careplan.yaml.Node;
import careplan.yaml.Passage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One merge of passages: what one side left alone is taken from the other, field by field and item
 * by item; where both changed the same, a mark is set.
 */
final class Merging {
  private final Side base;
  private final Side ours;
  private final Side theirs;
  private final ListSlots lists;
  private final MovedItems moved;
  private final SafetyTable safety;
  private final Markers markers;
  private final Map<String, String> held;
  final Set<String> heldHere = new HashSet<>();
  final List<Conflict> conflicts = new ArrayList<>();
  final List<String> joined = new ArrayList<>();
  final Set<Node> joinedNodes = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * @param held places that a person has to look at, with the reason
   */
  Merging(
      Side base,
      Side ours,
      Side theirs,
      SafetyTable safety,
      Markers markers,
      Map<String, String> held) {
    this.base = base;
    this.ours = ours;
    this.theirs = theirs;
    Pairs toOurs = new Pairs(base, ours);
    Pairs toTheirs = new Pairs(base, theirs);
    this.lists = new ListSlots(toOurs, toTheirs, ours, theirs);
    this.moved = new MovedItems(base, ours, theirs, toOurs, toTheirs);
    this.safety = safety;
    this.markers = markers;
    this.held = held;
  }

  /** The merged file, with a mark at each conflict. */
  String file() throws EditRefused {
    Passage before = base.whole.members().isEmpty() ? null : base.whole;
    Slot all = new Slot(before, ours.whole, theirs.whole);
    StringBuilder text = new StringBuilder();
    text.append(
        edge(
            opening(base.whole),
            opening(ours.whole),
            opening(theirs.whole),
            "the top of the file"));
    for (String part : parts(all, "", "", 0).texts()) {
      text.append(part);
    }
    return text.append(
            edge(base.whole.foot(), ours.whole.foot(), theirs.whole.foot(), "the end of the file"))
        .toString();
  }

  private static String opening(Passage whole) {
    return whole.members().isEmpty() && whole.node().isPresent() ? "" : whole.opening();
  }

  private String edge(String before, String one, String other, String name) {
    String picked = picked(before, one, other);
    return picked != null
        ? picked
        : conflict(new Conflict(name, "both changed"), before, one, other);
  }

  private String conflict(Conflict conflict, String before, String one, String other) {
    conflicts.add(conflict);
    return markers.around(conflict.label(), before, one, other);
  }

  private String conflict(Slot slot, String path, String reason) {
    return conflict(
        new Conflict(path, reason), text(slot.base()), text(slot.ours()), text(slot.theirs()));
  }

  /** What one side alone changed, or both alike; null where both changed. */
  private static <T> T picked(T before, T one, T other) {
    if (Objects.equals(one, other) || Objects.equals(other, before)) {
      return one;
    }
    return Objects.equals(one, before) ? other : null;
  }

  private static String text(Passage passage) {
    return passage == null ? "" : passage.text();
  }

  private static Passage at(int column, Passage passage) throws EditRefused {
    return passage == null ? null : passage.movedTo(column);
  }

  private String one(Slot from, String path, String field, int column) throws EditRefused {
    Slot slot =
        new Slot(
            at(column, from.base()),
            at(column, from.ours()),
            at(column, from.theirs()),
            from.moved());
    String was = text(slot.base());
    String one = text(slot.ours());
    String other = text(slot.theirs());
    String reason = one.equals(other) ? null : held.get(path);
    if (reason != null) {
      heldHere.add(path);
      return conflict(slot, path, reason);
    }
    boolean covered = safety.coversEveryChange(field);
    if (!covered && canRecurse(slot) && isHeldBelow(path)) {
      return inside(slot, path, field, column);
    }
    boolean missing = slot.ours() == null || slot.theirs() == null;
    if (slot.moved() && missing) {
      return conflict(slot, path, "moved on one side, removed on the other");
    }
    boolean newItems = moved.isIn(slot.ours()) || moved.isIn(slot.theirs());
    if (!newItems || one.equals(other)) {
      String picked = picked(was, one, other);
      if (picked != null) {
        return picked;
      }
    }
    boolean safe = slot.any().key().isEmpty() && safety.coversWords(field);
    if (!safe && !covered && canRecurse(slot)) {
      return inside(slot, path, field, column);
    }
    if (missing) {
      return picked(was, one, other) != null
          ? picked(was, one, other)
          : conflict(slot, path, "removed on one side, changed on the other");
    }
    return leaf(slot, path, field);
  }

  private boolean isHeldBelow(String path) {
    for (String place : held.keySet()) {
      if (place.length() > path.length() + 1
          && place.startsWith(path)
          && ".[".indexOf(place.charAt(path.length())) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean canRecurse(Slot slot) {
    int blocks = 0;
    int lists = 0;
    int there = 0;
    for (Passage passage : new Passage[] {slot.base(), slot.ours(), slot.theirs()}) {
      if (passage != null) {
        there++;
        blocks += passage.members().isEmpty() ? 0 : 1;
        lists += passage.isList() ? 1 : 0;
      }
    }
    boolean alike = blocks == there && (lists == 0 || lists == there);
    boolean oneGone = slot.base() != null && (slot.ours() == null || slot.theirs() == null);
    boolean twoNewItems =
        slot.base() == null
            && slot.any().key().isEmpty()
            && slot.ours() != null
            && slot.theirs() != null;
    return alike && !oneGone && !twoNewItems;
  }

  private String leaf(Slot slot, String path, String field) {
    Content one = ours.contentOf(slot.ours());
    Content other = theirs.contentOf(slot.theirs());
    Content was = slot.base() == null ? null : base.contentOf(slot.base());
    boolean same = one != null && other != null && one.saysTheSameAs(other);
    boolean oursAsBefore = was != null && one != null && one.saysTheSameAs(was);
    boolean theirsAsBefore = was != null && other != null && other.saysTheSameAs(was);
    if ((same || oursAsBefore) && Comment.allOf(slot.ours().text(), slot.theirs().text())) {
      return slot.theirs().text();
    }
    if ((same || theirsAsBefore) && Comment.allOf(slot.theirs().text(), slot.ours().text())) {
      return slot.ours().text();
    }
    boolean touchesSafety = safety.coversWords(field);
    if (!touchesSafety && slot.base() != null && ours.isProse(slot.ours())) {
      Optional<String> words =
          JoinedWords.of(slot.base().text(), slot.ours().text(), slot.theirs().text());
      if (words.isPresent()) {
        joined.add(path);
        slot.ours().node().ifPresent(joinedNodes::add);
        slot.theirs().node().ifPresent(joinedNodes::add);
        return words.get();
      }
    }
    String reason = slot.base() == null ? "both added" : "both changed";
    return conflict(slot, path, touchesSafety ? reason + ", and it bears on safety" : reason);
  }

  private String inside(Slot slot, String path, String field, int column) throws EditRefused {
    String opening = picked(opens(slot.base()), opens(slot.ours()), opens(slot.theirs()));
    String foot = picked(foot(slot.base()), foot(slot.ours()), foot(slot.theirs()));
    int inner =
        column
            + Objects.requireNonNullElse(
                picked(offset(slot.base()), offset(slot.ours()), offset(slot.theirs())),
                offset(slot.any()));
    if (opening == null || foot == null) {
      return conflict(slot, path, "both changed");
    }
    int conflictsBefore = conflicts.size();
    int joinedBefore = joined.size();
    Parts parts = parts(slot, path, field, inner);
    StringBuilder text = new StringBuilder(opening);
    boolean behindDash = !opening.endsWith("\n");
    boolean sound = !parts.texts().isEmpty();
    for (String part : parts.texts()) {
      if (behindDash) {
        sound &= startsAt(part, inner) && lastLine(opening) == inner;
        part = sound ? part.substring(inner) : part;
        behindDash = false;
      }
      text.append(part);
    }
    if (sound) {
      return text.append(foot).toString();
    }
    conflicts.subList(conflictsBefore, conflicts.size()).clear();
    joined.subList(joinedBefore, joined.size()).clear();
    return conflict(slot, path, "both changed");
  }

  private static int lastLine(String opening) {
    return opening.length() - opening.lastIndexOf('\n') - 1;
  }

  /** Whether a text starts with a field or item at a column, and not with a comment or a mark. */
  private static boolean startsAt(String part, int column) {
    return part.length() > column
        && part.substring(0, column).isBlank()
        && part.substring(0, column).indexOf('\n') < 0
        && part.charAt(column) != '#'
        && !Character.isWhitespace(part.charAt(column));
  }

  private static String opens(Passage passage) {
    return passage == null ? "" : passage.opening();
  }

  private static String foot(Passage passage) {
    return passage == null ? "" : passage.foot();
  }

  private static Integer offset(Passage passage) {
    return passage == null || passage.members().isEmpty()
        ? null
        : Integer.valueOf(passage.members().get(0).column() - passage.column());
  }

  /** What stands inside, piece by piece; nothing that was taken out. */
  private record Parts(List<String> texts) {}

  private Parts parts(Slot slot, String path, String field, int column) throws EditRefused {
    boolean list = slot.any().isList();
    ListSlots.Found found = list ? lists.ofItems(slot) : lists.ofKeys(slot);
    SlotOrder order = new SlotOrder(found.base(), found.ours(), found.theirs());
    int before = conflicts.size();
    List<String> texts = texts(order.ofOursFirst(), path, field, column);
    if (!list || !order.isContested()) {
      return new Parts(texts);
    }
    boolean inner = conflicts.size() > before;
    conflicts.subList(before, conflicts.size()).clear();
    String reason =
        inner ? "both changed and moved items" : "both moved the same item: which order?";
    int joinedBefore = joined.size();
    String theirOrder = String.join("", texts(order.ofTheirsFirst(), path, field, column));
    joined.subList(joinedBefore, joined.size()).clear();
    conflicts.subList(before, conflicts.size()).clear();
    String marked =
        conflict(
            new Conflict(path, reason),
            members(slot.base()),
            inner ? members(slot.ours()) : String.join("", texts),
            inner ? members(slot.theirs()) : theirOrder);
    return new Parts(List.of(marked));
  }

  private static String members(Passage passage) {
    StringBuilder text = new StringBuilder();
    if (passage != null) {
      passage.members().forEach(member -> text.append(member.text()));
    }
    return text.toString();
  }

  private List<String> texts(List<Slot> slots, String path, String field, int column)
      throws EditRefused {
    List<String> texts = new ArrayList<>(slots.size());
    for (Slot slot : slots) {
      Optional<String> key = slot.any().key();
      String its = key.map(name -> path.isEmpty() ? name : path + "." + name).orElse("");
      String fields = key.map(name -> field.isEmpty() ? name : field + "." + name).orElse(field);
      String text = one(slot, its.isEmpty() ? path + label(slot) : its, fields, column);
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }
    return texts;
  }

  private String label(Slot slot) {
    Passage any = slot.any();
    Content content =
        slot.ours() != null
            ? ours.contentOf(any)
            : slot.theirs() != null ? theirs.contentOf(any) : base.contentOf(any);
    if (content instanceof Fields fields && fields.id().isPresent()) {
      return "[" + fields.id().get() + "]";
    }
    String path = content == null ? "" : content.path();
    int bracket = path.lastIndexOf('[');
    return bracket < 0 || !path.endsWith("]") ? "[]" : path.substring(bracket);
  }
}
