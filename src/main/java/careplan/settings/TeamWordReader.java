package careplan.settings;

import careplan.plan.Nearest;
import careplan.yaml.Fault;
import careplan.yaml.SourceText;
import careplan.yaml.TextDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a word list of a team's own, in the form of those that the tool brings along: an entry a
 * line, {@code term | kind | plain words or question | source}. A term alone has the kind, words
 * and source of the entry above it. Lines that begin with # are comments.
 */
final class TeamWordReader {
  private static final int LONGEST_TERM = 80;
  private static final int LONGEST_ADVICE = 300;
  private static final int PARTS = 4;

  private final SourceText source;
  private final ConfigFaults faults;
  private final Set<String> kinds;
  private final List<TeamWord> words = new ArrayList<>();
  private TeamWord before;

  private TeamWordReader(SourceText source, Set<String> kinds) {
    this.source = source;
    this.faults = new ConfigFaults(source);
    this.kinds = kinds;
  }

  /** A list as far as it could be understood, and what could not. */
  record Reading(List<TeamWord> words, List<Problem> problems) {}

  /**
   * Reads a list.
   *
   * @param name how messages call the file
   * @param kinds the kinds that a word can be of
   */
  static Reading read(String name, byte[] bytes, Set<String> kinds) {
    TextDecoder.Decoded decoded = TextDecoder.decode(name, bytes);
    TeamWordReader reader = new TeamWordReader(decoded.source(), kinds);
    for (Fault fault : decoded.faults()) {
      reader.faults.add(fault.start(), fault.message().in(decoded.source()));
    }
    if (decoded.faults().isEmpty()) {
      reader.readLines();
    }
    return new Reading(reader.words, reader.faults.inOrder());
  }

  private void readLines() {
    for (int line = 1;
        line <= source.lineCount() && words.size() <= TeamOwnReader.MOST_WORDS;
        line++) {
      String written = source.line(line);
      if (!written.isBlank() && written.strip().charAt(0) != '#') {
        read(written.split("\\|", -1), source.lineStart(line));
      }
    }
  }

  private void read(String[] parts, int start) {
    String term = parts[0].strip().toLowerCase(Locale.ROOT);
    String wrong = wrongTerm(term);
    if (!wrong.isEmpty()) {
      faults.add(start, wrong);
      return;
    }
    if (parts.length == 1) {
      if (before == null) {
        faults.add(
            start,
            "Nothing says what sort of word this is. Write a bar and its kind, as: day club |"
                + " service");
        return;
      }
      words.add(new TeamWord(term, before.kind(), before.plain(), before.source()));
      return;
    }
    if (parts.length > PARTS) {
      faults.add(
          start,
          "There are more than three bars here. A line is: term | kind | plain words or question |"
              + " source");
      return;
    }
    String kind = parts[1].strip();
    if (!kinds.contains(kind)) {
      faults.add(start + codePoints(parts[0]) + 1 + leadingSpaces(parts[1]), unknownKind(kind));
    }
    String plain = parts.length > 2 ? parts[2].strip() : "";
    String from = parts.length > 3 ? parts[3].strip() : "";
    if (plain.length() > LONGEST_ADVICE || from.length() > LONGEST_ADVICE) {
      faults.add(
          start,
          "What is written for this word is longer than "
              + LONGEST_ADVICE
              + " characters. Say it in a few words.");
      return;
    }
    before = new TeamWord(term, kind, plain, from);
    words.add(before);
  }

  private static String wrongTerm(String term) {
    if (term.isEmpty()) {
      return "No word stands before the bar. A line is: term | kind | plain words or question |"
          + " source";
    }
    if (term.length() > LONGEST_TERM) {
      return "A word or phrase of a list has at most "
          + LONGEST_TERM
          + " characters. Name what it is known by.";
    }
    if (term.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return "A word has letters or digits. This has none.";
    }
    return "";
  }

  private String unknownKind(String kind) {
    if (kind.isEmpty()) {
      return "No kind stands behind the bar. There are: " + String.join(", ", kinds) + ".";
    }
    Optional<String> near = Nearest.to(kind, kinds);
    String quoted = kind.length() > LONGEST_TERM ? kind.substring(0, LONGEST_TERM) + " ..." : kind;
    return "There is no kind of word called \""
        + quoted
        + "\". "
        + near.map(meant -> "Did you mean " + meant + "?")
            .orElse("There are: " + String.join(", ", kinds) + ".");
  }

  private static int codePoints(String part) {
    return part.codePointCount(0, part.length());
  }

  private static int leadingSpaces(String part) {
    int spaces = 0;
    while (spaces < part.length() && Character.isWhitespace(part.charAt(spaces))) {
      spaces++;
    }
    return spaces == part.length() ? 0 : spaces;
  }
}
