package careplan.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The terms of a list that comes with the tool, as the build packed it ({@code PackWords}): found
 * by hash, and made into entries when they are first met. Reading the lists as text would be a
 * tenth of the time that checking one plan takes.
 *
 * <p>The index is a row of numbers: how many slots, how many entries, how many long words; where
 * the entries of each slot begin, and one past the last; for each entry, by slot, its place in the
 * list; for each entry, by place in the list, where its term and the rest of its line begin, and
 * one past the last; the starts of the long words, in order, and their places in the list.
 */
final class PackedTerms implements Terms {

  static final int HEADER = 3;

  /** How many lists have a number by which words remember them. */
  static final int MOST_NUMBERED = 32;

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private static final Group NONE = new Group("", null, null);

  private final String terms;
  private final String rests;
  private final String index;
  private final boolean byWholeTerm;
  private final int slots;
  private final int size;
  private final int longWords;
  private final Group[] found;
  private final int number = NUMBERS.getAndIncrement();

  /** Terms of one slot that begin with the same word, and those that begin with another. */
  private record Group(String key, int hash, Term terms, Group others) {
    Group(String key, Term terms, Group others) {
      this(key, key.hashCode(), terms, others);
    }
  }

  private PackedTerms(String[] packed, boolean byWholeTerm) {
    this.terms = packed[0];
    this.rests = packed[1];
    this.index = packed[2];
    this.byWholeTerm = byWholeTerm;
    this.slots = index.charAt(0);
    this.size = index.charAt(1);
    this.longWords = index.charAt(2);
    this.found = new Group[slots];
  }

  /** A list whose terms are found by their first word. */
  static PackedTerms byFirstWord(String name) {
    return new PackedTerms(PackedLists.of(name), false);
  }

  /** A list whose terms are looked up as they stand. */
  static PackedTerms byWholeTerm(String name) {
    return new PackedTerms(PackedLists.of(name), true);
  }

  @Override
  public Term startingWith(String word) {
    int slot = TermKeys.slot(word, slots);
    Group group = found[slot];
    if (group == null) {
      group = read(slot);
      found[slot] = group;
    }
    int hash = word.hashCode();
    while (group != null) {
      if (group.hash() == hash && group.key().equals(word)) {
        return group.terms();
      }
      group = group.others();
    }
    return null;
  }

  @Override
  public boolean mayBeginWith(KnownWord word) {
    return number >= MOST_NUMBERED || word.begins(this, number);
  }

  /** Whether anything begins with this word, or is it where terms are looked up as they stand. */
  boolean has(String word) {
    return startingWith(word) != null;
  }

  /** Entries of one first word stand together in their slot, in the order of the list. */
  private Group read(int slot) {
    int to = index.charAt(HEADER + slot + 1);
    Group groups = null;
    for (int i = index.charAt(HEADER + slot); i < to; i++) {
      WordEntry entry = at(index.charAt(HEADER + slots + 1 + i));
      String key = byWholeTerm ? entry.term() : TermKeys.firstWord(entry.term());
      groups =
          groups != null && groups.key().equals(key)
              ? new Group(key, new Term(entry, groups.terms()), groups.others())
              : new Group(key, new Term(entry, null), groups);
    }
    return groups == null ? NONE : groups;
  }

  private WordEntry at(int place) {
    int at = HEADER + slots + 1 + size + 2 * place;
    String term = terms.substring(index.charAt(at), index.charAt(at + 2));
    int from = index.charAt(at + 1);
    int first = rests.indexOf('|', from);
    int second = rests.indexOf('|', first + 1);
    int end = rests.indexOf('\n', second + 1);
    return new WordEntry(
        term,
        rests.substring(from, first),
        rests.substring(first + 1, second),
        rests.substring(second + 1, end));
  }

  @Override
  public List<WordEntry> entries() {
    List<WordEntry> entries = new ArrayList<>(size);
    for (int place = 0; place < size; place++) {
      entries.add(at(place));
    }
    return Collections.unmodifiableList(entries);
  }

  @Override
  public List<WordEntry> longWordsLike(String word) {
    int from = index.length() - 2 * longWords;
    char start = TermKeys.start(word);
    int at = firstLongWord(from, start);
    List<WordEntry> alike = new ArrayList<>();
    for (; at < from + longWords && index.charAt(at) == start; at++) {
      alike.add(at(index.charAt(at + longWords)));
    }
    return alike;
  }

  /** Where the first long word with this start stands, or would. */
  private int firstLongWord(int from, char start) {
    int low = from;
    int high = from + longWords;
    while (low < high) {
      int middle = low + high >>> 1;
      if (index.charAt(middle) < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
