package careplan.diff;

import careplan.plan.Plan;
import careplan.yaml.Comments;
import careplan.yaml.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is different in the comments of two files. */
final class CommentComparison {

  /**
   * A comment and what it belongs to: what stands on its line, else what follows it.
   *
   * @param words its text, without the mark
   */
  private record Owned(Content owner, String words) {}

  private final Map<Content, Content> partners;
  private final List<Change> changes = new ArrayList<>();

  private CommentComparison(Map<Content, Content> partners) {
    this.partners = partners;
  }

  static List<Change> between(
      Plan before, Fields one, Plan after, Fields other, Map<Content, Content> partners) {
    if (before.source().text().indexOf('#') < 0 && after.source().text().indexOf('#') < 0) {
      return List.of();
    }
    CommentComparison comparison = new CommentComparison(partners);
    comparison.compare(owned(before, one), owned(after, other));
    return comparison.changes;
  }

  private void compare(List<Owned> before, List<Owned> after) {
    boolean[] known = new boolean[before.size()];
    List<Owned> fresh = unmatched(before, after, known);
    Map<Content, Deque<Integer>> byOwner = new IdentityHashMap<>();
    for (int i = 0; i < before.size(); i++) {
      if (!known[i]) {
        byOwner.computeIfAbsent(before.get(i).owner(), k -> new ArrayDeque<>()).add(i);
      }
    }
    for (Owned comment : fresh) {
      Deque<Integer> candidates = byOwner.get(partners.get(comment.owner()));
      if (candidates == null || candidates.isEmpty()) {
        changes.add(Change.comment(null, null, comment.owner(), comment.words()));
      } else {
        int i = candidates.remove();
        known[i] = true;
        Owned was = before.get(i);
        changes.add(Change.comment(was.owner(), was.words(), comment.owner(), comment.words()));
      }
    }
    for (int i = 0; i < before.size(); i++) {
      if (!known[i]) {
        changes.add(Change.comment(before.get(i).owner(), before.get(i).words(), null, null));
      }
    }
  }

  /** Comments with words that were there before are known; the owner may be another one now. */
  private List<Owned> unmatched(List<Owned> before, List<Owned> after, boolean[] known) {
    Map<String, Deque<Integer>> byWords = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      byWords.computeIfAbsent(before.get(i).words(), k -> new ArrayDeque<>()).add(i);
    }
    List<Owned> fresh = new ArrayList<>();
    for (Owned comment : after) {
      Deque<Integer> places = byWords.get(comment.words());
      if (places == null || places.isEmpty()) {
        fresh.add(comment);
        continue;
      }
      int i = places.remove();
      known[i] = true;
      Owned was = before.get(i);
      if (partners.get(comment.owner()) != was.owner()) {
        changes.add(Change.comment(was.owner(), was.words(), comment.owner(), comment.words()));
      }
    }
    return fresh;
  }

  private static List<Owned> owned(Plan plan, Fields root) {
    SourceText source = plan.source();
    List<Content> places = new ArrayList<>();
    collect(root, places);
    places.sort(Comparator.comparingInt(CommentComparison::start));
    List<Owned> owned = new ArrayList<>();
    int next = 0;
    for (Comments.Comment comment : Comments.of(source, Optional.of(plan.block().node()))) {
      while (next < places.size() && start(places.get(next)) < comment.start()) {
        next++;
      }
      Content owner = root;
      if (comment.ownLine() || next == 0) {
        owner = next < places.size() ? places.get(next) : root;
      } else {
        owner = places.get(next - 1);
      }
      String line = source.slice(comment.start(), comment.end());
      owned.add(new Owned(owner, Spaces.collapsed(line.replace('#', ' '))));
    }
    return owned;
  }

  private static void collect(Content content, List<Content> places) {
    if (content.parent().isPresent()) {
      places.add(content);
    }
    if (content instanceof Fields fields) {
      fields.byName().values().forEach(value -> collect(value, places));
    } else if (content instanceof Items list) {
      list.items().forEach(item -> collect(item, places));
    }
  }

  private static int start(Content content) {
    return content.isItem() || content.node().key().isEmpty()
        ? content.node().start()
        : content.node().key().get().start();
  }
}
