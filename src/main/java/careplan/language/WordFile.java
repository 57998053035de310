package careplan.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads word lists: an entry a line, {@code term | kind | plain words or question | source}. A term
 * alone has the kind, words and source of the entry above it. Lines that begin with # are comments.
 */
final class WordFile {

  private WordFile() {}

  static List<WordEntry> entries(String content) {
    List<WordEntry> entries = new ArrayList<>(256);
    int length = content.length();
    int at = 0;
    WordEntry before = new WordEntry("", "", "", "");
    while (at < length) {
      int end = content.indexOf('\n', at);
      if (end < 0) {
        end = length;
      }
      WordEntry entry = entry(content, at, end, before);
      if (entry != null) {
        entries.add(entry);
        before = entry;
      }
      at = end + 1;
    }
    return entries;
  }

  /** Reads one line; what is the same as in the line before is shared with it. */
  private static WordEntry entry(String content, int from, int to, WordEntry before) {
    int first = bar(content, from, to);
    String term = strip(content, from, first, "");
    if (term.isEmpty() || term.charAt(0) == '#') {
      return null;
    }
    if (first == to) {
      return new WordEntry(term, before.kind(), before.plain(), before.source());
    }
    int second = bar(content, first + 1, to);
    int third = bar(content, second + 1, to);
    return new WordEntry(
        term,
        strip(content, first + 1, second, before.kind()),
        strip(content, second + 1, third, before.plain()),
        strip(content, third + 1, bar(content, third + 1, to), before.source()));
  }

  private static int bar(String content, int from, int to) {
    int at = from;
    while (at < to && content.charAt(at) != '|') {
      at++;
    }
    return Math.min(at, to);
  }

  private static String strip(String content, int start, int end, String before) {
    int from = start;
    int to = end;
    while (from < to && content.charAt(from) <= ' ') {
      from++;
    }
    while (to > from && content.charAt(to - 1) <= ' ') {
      to--;
    }
    if (from >= to) {
      return "";
    }
    boolean same = before.length() == to - from && content.startsWith(before, from);
    return same ? before : content.substring(from, to);
  }
}
