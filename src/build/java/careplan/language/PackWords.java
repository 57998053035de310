package careplan.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes the word lists as a class of constants, in the form that {@link PackedTerms} reads. Run by
 * the build before anything else is compiled: {@code PackWords FOLDER-OF-LISTS SOURCE-FOLDER}.
 */
public final class PackWords {

  /** What a constant of a class may hold, in bytes. */
  private static final int LARGEST_CONSTANT = 65_535;

  private static final List<String> LOOKED_UP_WHOLE =
      List.of("verbs", "function-words", "adjectives", "irregular-forms", "spelling");

  private PackWords() {}

  /** Packs the lists of the first folder into a class below the second. */
  public static void main(String[] folders) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(Path.of(folders[0]))) {
      files = found.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    StringBuilder source = new StringBuilder();
    source.append("package careplan.language;\n\n");
    source.append("/** Made by PackWords: the word lists as PackedTerms reads them. */\n");
    source.append("final class PackedLists {\n\n  private PackedLists() {}\n\n");
    source.append("  static String[] of(String name) {\n    return switch (name) {\n");
    for (Path file : files) {
      String name = name(file);
      source.append("      case \"").append(name).append("\" -> ").append(method(name));
      source.append("();\n");
    }
    source.append("      default -> throw new IllegalStateException(name);\n    };\n  }\n");
    for (Path file : files) {
      list(file, source);
    }
    source.append("}\n");
    Path target = Path.of(folders[1], "careplan", "language", "PackedLists.java");
    Files.createDirectories(target.getParent());
    if (!Files.exists(target) || !Files.readString(target).contentEquals(source)) {
      Files.writeString(target, source);
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".txt", "");
  }

  private static String method(String name) {
    return name.replace('-', '_');
  }

  private static void list(Path file, StringBuilder source) {
    String name = name(file);
    List<WordEntry> entries = entries(file);
    StringBuilder terms = new StringBuilder();
    StringBuilder rests = new StringBuilder();
    Map<String, Integer> restsSoFar = new HashMap<>();
    StringBuilder places = new StringBuilder();
    for (WordEntry entry : entries) {
      String rest = entry.kind() + "|" + entry.plain() + "|" + entry.source() + "\n";
      Integer at = restsSoFar.putIfAbsent(rest, rests.length());
      places.append((char) terms.length()).append((char) (at == null ? rests.length() : at));
      terms.append(entry.term());
      rests.append(at == null ? rest : "");
    }
    places.append((char) terms.length()).append((char) 0);
    String index = index(entries, LOOKED_UP_WHOLE.contains(name), places);
    source.append("\n  private static String[] ").append(method(name)).append("() {\n");
    source.append("    return new String[] {\n");
    for (String part : List.of(terms.toString(), rests.toString(), index)) {
      source.append("      \"").append(escaped(name, part)).append("\",\n");
    }
    source.append("    };\n  }\n");
  }

  private static List<WordEntry> entries(Path file) {
    try {
      return WordFile.entries(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String index(List<WordEntry> entries, boolean whole, CharSequence places) {
    int slots = Math.max(16, Integer.highestOneBit(entries.size()) * 4);
    List<List<Integer>> bySlot = new ArrayList<>();
    for (int slot = 0; slot < slots; slot++) {
      bySlot.add(new ArrayList<>());
    }
    List<Integer> longWords = new ArrayList<>();
    for (int place = 0; place < entries.size(); place++) {
      String term = entries.get(place).term();
      bySlot.get(TermKeys.slot(key(term, whole), slots)).add(place);
      if (TermKeys.isLongWord(term)) {
        longWords.add(place);
      }
    }
    StringBuilder index = new StringBuilder();
    index.append((char) slots).append((char) entries.size()).append((char) longWords.size());
    int start = 0;
    for (List<Integer> slot : bySlot) {
      index.append((char) start);
      start += slot.size();
    }
    index.append((char) start);
    for (List<Integer> slot : bySlot) {
      slot.sort(Comparator.comparing(place -> key(entries.get(place).term(), whole)));
      slot.forEach(place -> index.append((char) place.intValue()));
    }
    index.append(places);
    longWords.sort(Comparator.comparing(place -> TermKeys.start(entries.get(place).term())));
    longWords.forEach(place -> index.append(TermKeys.start(entries.get(place).term())));
    longWords.forEach(place -> index.append((char) place.intValue()));
    return index.toString();
  }

  private static String key(String term, boolean whole) {
    return whole ? term : TermKeys.firstWord(term);
  }

  private static String escaped(String name, String part) {
    StringBuilder escaped = new StringBuilder();
    int bytes = 0;
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      bytes += c > 0 && c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
      if (c < ' ' || c == '"' || c == '\\') {
        escaped.append(String.format("\\%03o", (int) c));
      } else if (c < 0x7F) {
        escaped.append(c);
      } else {
        escaped.append(String.format("\\u%04x", (int) c));
      }
    }
    if (bytes > LARGEST_CONSTANT || part.length() > Character.MAX_VALUE) {
      throw new IllegalStateException("The list " + name + " is too long for one constant.");
    }
    return escaped.toString();
  }
}
