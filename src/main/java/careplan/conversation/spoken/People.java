package careplan.conversation.spoken;

import careplan.plan.ItemIds;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everybody who was named, in the order in which they were: named once in full, and known again by
 * a first name, an id, or the name in other letters.
 */
public final class People {
  private static final Set<String> ME =
      Set.of("me", "i", "myself", "mine", "fi", "finnau", "mi", "fy hun");
  private static final Set<String> EVERYBODY =
      Set.of("everybody", "everyone", "all", "all of them", "pawb", "pob un");
  private static final Set<String> NOBODY =
      Set.of(
          "nobody",
          "no one",
          "no-one",
          "none",
          "no",
          "nobody else",
          "no one else",
          "neb",
          "dim",
          "na",
          "nac oes",
          "neb arall");
  private static final int LONGEST_NAME = 60;
  private static final int MOST_WORDS = 8;

  private final ItemIds ids;
  private final Map<String, String> names = new LinkedHashMap<>();

  /**
   * @param ids gives newcomers theirs
   */
  public People(ItemIds ids) {
    this.ids = ids;
  }

  /** Ids and names, without the person. */
  public Map<String, String> names() {
    return names;
  }

  /** Somebody who is known by an id already. */
  public void know(String id, String name) {
    ids.keep(id);
    names.put(id, name);
  }

  /** Takes in the people that an answer names, and gives their ids. */
  public List<String> meet(String words, List<String> otherWords) {
    List<String> found = new ArrayList<>();
    for (String name : split(words)) {
      String plain = plain(name);
      if (otherWords.contains(name)) {
        add(found, name);
      } else if (ME.contains(plain)) {
        add(found, "me");
      } else if (EVERYBODY.contains(plain)) {
        names.keySet().forEach(id -> add(found, id));
      } else if (!NOBODY.contains(plain)) {
        add(found, id(name));
      }
    }
    return found;
  }

  private static void add(List<String> found, String id) {
    if (!found.contains(id)) {
      found.add(id);
    }
  }

  private String id(String name) {
    List<String> known = knownAs(name);
    if (known.isEmpty()) {
      String id = ids.of(name, "person");
      names.put(id, name);
      return id;
    }
    String id = known.get(0);
    if (plain(name).startsWith(plain(names.get(id)) + " ")) {
      names.put(id, name);
    }
    return id;
  }

  /** Names in an answer that nobody is known by yet. */
  public List<String> newcomers(String words, List<String> otherWords) {
    List<String> fresh = new ArrayList<>();
    for (String name : split(words)) {
      String plain = plain(name);
      boolean isWord =
          ME.contains(plain)
              || EVERYBODY.contains(plain)
              || NOBODY.contains(plain)
              || otherWords.contains(name);
      if (!isWord && knownAs(name).isEmpty()) {
        fresh.add(name);
      }
    }
    return fresh;
  }

  /** A name in an answer that fits several people, and who they are. */
  public Optional<String> doubtful(String words) {
    for (String name : split(words)) {
      List<String> known = knownAs(name);
      if (known.size() > 1) {
        List<String> full = new ArrayList<>();
        known.forEach(id -> full.add(names.get(id)));
        return Optional.of(String.join(", ", full));
      }
    }
    return Optional.empty();
  }

  /** A part of an answer that is no name: too long, or without a letter. */
  public Optional<String> noName(String words, List<String> otherWords) {
    for (String name : split(words)) {
      boolean hasLetter = name.codePoints().anyMatch(Character::isLetter);
      boolean isLong = name.length() > LONGEST_NAME || name.split(" ").length > MOST_WORDS;
      if (!otherWords.contains(name) && (isLong || !hasLetter)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private List<String> knownAs(String name) {
    String plain = plain(name);
    List<String> begins = new ArrayList<>();
    for (Map.Entry<String, String> one : names.entrySet()) {
      String known = plain(one.getValue());
      if (known.equals(plain) || one.getKey().equals(plain)) {
        return List.of(one.getKey());
      }
      if (known.startsWith(plain + " ") || plain.startsWith(known + " ")) {
        begins.add(one.getKey());
      }
    }
    return begins;
  }

  /** The names in an answer, one by one. */
  public static List<String> split(String words) {
    List<String> parts = new ArrayList<>();
    for (String line : words.split("[,;\n]")) {
      String rest = line;
      for (int at = joint(rest); at >= 0; at = joint(rest)) {
        addName(parts, rest.substring(0, at));
        rest = rest.substring(rest.indexOf(' ', at + 1) + 1);
      }
      addName(parts, rest);
    }
    return parts;
  }

  /** Where one name ends before "and", "&" or Welsh "ac"; -1 where none does. */
  private static int joint(String words) {
    String low = words.toLowerCase(Locale.ROOT);
    int best = -1;
    for (String word : List.of(" and ", " & ", " ac ")) {
      int at = low.indexOf(word);
      best = at >= 0 && (best < 0 || at < best) ? at : best;
    }
    return best;
  }

  private static void addName(List<String> parts, String name) {
    String bare = name.strip();
    if (bare.toLowerCase(Locale.ROOT).startsWith("and ")) {
      bare = bare.substring(4).strip();
    }
    while (bare.endsWith(".") && bare.indexOf(' ') > 0) {
      bare = bare.substring(0, bare.length() - 1).strip();
    }
    if (!bare.isEmpty()) {
      parts.add(bare);
    }
  }

  private static String plain(String name) {
    String bare = Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder letters = new StringBuilder(bare.length());
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        letters.append(Character.toLowerCase(c));
      }
    }
    return letters.toString().strip();
  }
}
