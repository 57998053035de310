package careplan.conversation.spoken;

import careplan.conversation.Wording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that stand in place of names or between them, from the table of wording. */
final class NameWords {
  private final Set<String> me;
  private final Set<String> everybody;
  private final Set<String> pronouns;
  private final Set<String> noName;
  private final List<String> and = new ArrayList<>();

  NameWords(Wording wording) {
    this.me = words(wording, "people.me");
    this.everybody = words(wording, "people.everybody");
    this.pronouns = words(wording, "people.pronouns");
    this.noName = words(wording, "people.no-name");
    for (String word : words(wording, "people.and")) {
      and.add(" " + word + " ");
    }
  }

  private static Set<String> words(Wording wording, String key) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : wording.say(key).split(",")) {
      words.add(word.strip());
    }
    return words;
  }

  boolean isMe(String plain) {
    return me.contains(plain);
  }

  boolean isEverybody(String plain) {
    return everybody.contains(plain);
  }

  /** Whether words begin as no name does. */
  boolean isSentence(String plain) {
    int space = plain.indexOf(' ');
    String first = space < 0 ? "" : plain.substring(0, space);
    return noName.contains(first.replace("'", "").replace("\u2019", ""));
  }

  boolean isPronoun(String plain) {
    return pronouns.contains(plain);
  }

  /** The names in an answer. */
  List<String> split(String words) {
    List<String> parts = new ArrayList<>();
    for (String line : words.split("[,;\n]")) {
      String rest = line;
      for (int at = joint(rest); at >= 0; at = joint(rest)) {
        add(parts, rest.substring(0, at));
        rest = rest.substring(rest.indexOf(' ', at + 1) + 1);
      }
      add(parts, rest);
    }
    return parts;
  }

  /** Where one name ends before "and" or its like; -1 where none does. */
  private int joint(String words) {
    String low = words.toLowerCase(Locale.ROOT);
    int best = -1;
    for (String word : and) {
      int at = low.indexOf(word);
      best = at >= 0 && (best < 0 || at < best) ? at : best;
    }
    return best;
  }

  private void add(List<String> parts, String name) {
    String bare = name.strip();
    for (String word : and) {
      if (bare.toLowerCase(Locale.ROOT).startsWith(word.substring(1))) {
        bare = bare.substring(word.length() - 1).strip();
      }
    }
    while (bare.endsWith(".") && bare.indexOf(' ') > 0) {
      bare = bare.substring(0, bare.length() - 1).strip();
    }
    if (!bare.isEmpty()) {
      parts.add(bare);
    }
  }

  /** Whether a part of an answer stands right behind a comma: "Rhian, my daughter". */
  static boolean isBehindComma(String words, String part) {
    int at = words.indexOf(part) - 1;
    while (at >= 0 && words.charAt(at) == ' ') {
      at--;
    }
    return at >= 0 && words.charAt(at) == ',';
  }
}
