package careplan.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The word lists that judgements look things up in. Each list is read when it is first asked for. A
 * team's own words come on top with {@link #with}; the kind of an entry decides which list it
 * joins.
 */
public final class Vocabulary {

  private static final Vocabulary STANDARD = new Vocabulary(Map.of());

  private final Map<Topic, List<WordEntry>> additions;
  private final WordList[] lists = new WordList[Topic.values().length];

  private Vocabulary(Map<Topic, List<WordEntry>> additions) {
    this.additions = additions;
  }

  /** The lists that come with the tool. */
  public static Vocabulary standard() {
    return STANDARD;
  }

  /**
   * These lists and a team's own entries, of which the first of those with one term is meant.
   *
   * @param entries each of one of the {@link #kinds}
   */
  public Vocabulary with(List<WordEntry> entries) {
    Map<Topic, List<WordEntry>> more = new HashMap<>();
    additions.forEach((topic, list) -> more.put(topic, new ArrayList<>(list)));
    for (WordEntry entry : entries) {
      Topic topic = Topic.ofKind(entry.kind());
      if (topic != null) {
        more.computeIfAbsent(topic, key -> new ArrayList<>()).add(entry);
        if (topic == Topic.JUDGEMENTAL && entry.kind().equals("ordinary")) {
          more.computeIfAbsent(Topic.JARGON, key -> new ArrayList<>()).add(entry);
        }
      }
    }
    return new Vocabulary(more);
  }

  /** The kinds of entries that a team can add. */
  public static Set<String> kinds() {
    Set<String> kinds = new LinkedHashSet<>();
    for (Topic topic : Topic.values()) {
      kinds.addAll(topic.kinds());
    }
    return kinds;
  }

  /** The list on this topic. */
  public WordList on(Topic topic) {
    // Lists never change once they are made, so it is safe to see one early or late.
    WordList known = lists[topic.ordinal()];
    return known == null ? read(topic) : known;
  }

  private WordList read(Topic topic) {
    synchronized (lists) {
      WordList list = lists[topic.ordinal()];
      if (list == null) {
        list =
            additions.isEmpty() || this == STANDARD
                ? WordList.ofResource(topic.file())
                : STANDARD.on(topic);
        List<WordEntry> more = additions.getOrDefault(topic, List.of());
        list = more.isEmpty() ? list : list.with(more);
        lists[topic.ordinal()] = list;
      }
      return list;
    }
  }
}
