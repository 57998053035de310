package careplan.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads word lists: an entry a line, {@code term | kind | plain words or question | source}; lines
 * that begin with # are comments.
 */
final class WordFile {

  private WordFile() {}

  /** The list of this name that the tool brings along. */
  static List<WordEntry> ofResource(String name) {
    String path = "/careplan/words/" + name + ".txt";
    try (InputStream stream = WordFile.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("The word list " + path + " is missing from the program");
      }
      return entries(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<WordEntry> entries(String content) {
    List<WordEntry> entries = new ArrayList<>();
    int length = content.length();
    int at = 0;
    while (at < length) {
      int end = content.indexOf('\n', at);
      if (end < 0) {
        end = length;
      }
      WordEntry entry = entry(content, at, end);
      if (entry != null) {
        entries.add(entry);
      }
      at = end + 1;
    }
    return entries;
  }

  private static WordEntry entry(String content, int from, int to) {
    String[] parts = {"", "", "", ""};
    int part = 0;
    int start = from;
    for (int i = from; i <= to && part < 4; i++) {
      if (i == to || content.charAt(i) == '|') {
        parts[part++] = strip(content, start, i);
        start = i + 1;
      }
    }
    return parts[0].isEmpty() || parts[0].charAt(0) == '#'
        ? null
        : new WordEntry(parts[0], parts[1], parts[2], parts[3]);
  }

  private static String strip(String content, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && content.charAt(from) <= ' ') {
      from++;
    }
    while (to > from && content.charAt(to - 1) <= ' ') {
      to--;
    }
    return content.substring(from, to);
  }
}
