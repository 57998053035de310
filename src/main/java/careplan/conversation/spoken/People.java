package careplan.conversation.spoken;

import careplan.conversation.Sayings;
import careplan.conversation.Wording;
import careplan.language.time.ContactHours;
import careplan.plan.ItemIds;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Everybody who was named, in the order in which they were: named once in full, and known again by
 * a first name, an id, the name in other letters, or by what they are to the person.
 */
public final class People {
  private static final int LONGEST_NAME = 60;
  private static final int MOST_WORDS = 8;
  private static final int SHORTEST_NUMBER = 3;
  private static final int LONGEST_ABBREVIATION = 3;

  private final ItemIds ids;
  private final Wording wording;
  private final NameWords nameWords;
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> told = new HashMap<>();

  /**
   * @param ids gives newcomers theirs
   * @param wording has the words of {@link Spoken}
   */
  public People(ItemIds ids, Wording wording) {
    this.ids = ids;
    this.wording = wording;
    this.nameWords = new NameWords(wording);
  }

  /** Somebody who is known by an id already. */
  public void know(String id, String name, String role) {
    ids.keep(id);
    names.put(id, name);
    if (!role.isEmpty()) {
      tell(id, "role", role);
    }
  }

  /** Ids and names, without the person. */
  public Map<String, String> names() {
    return names;
  }

  /** The name behind an id. */
  public String name(String id) {
    return names.getOrDefault(id, id);
  }

  /** What was told of somebody in passing: fields of the team with their values. */
  public Map<String, String> told(String id) {
    return told.getOrDefault(id, Map.of());
  }

  /**
   * Takes in what somebody is told to be, where nothing was told before.
   *
   * @return what holds now
   */
  public String tell(String id, String field, String value) {
    Map<String, String> own = told.computeIfAbsent(id, any -> new LinkedHashMap<>());
    own.putIfAbsent(field, value);
    return own.get(field);
  }

  /** Takes in the people that an answer names, and gives their ids. */
  public List<String> meet(String words, List<String> otherWords) {
    List<String> found = new ArrayList<>();
    for (Relation one : relations(words)) {
      String plain = plain(one.name());
      if (otherWords.contains(one.name())) {
        add(found, one.name());
      } else if (nameWords.isMe(plain)) {
        add(found, "me");
      } else if (nameWords.isEverybody(plain)) {
        names.keySet().forEach(id -> add(found, id));
      } else if (!isNobody(one)) {
        add(found, id(one));
      }
    }
    return found;
  }

  private boolean isNobody(Relation one) {
    return one.role().isEmpty() && (Sayings.isNone(one.name()) || one.name().isEmpty());
  }

  private static void add(List<String> found, String id) {
    if (!found.contains(id)) {
      found.add(id);
    }
  }

  private String id(Relation one) {
    List<String> known = knownAs(one);
    String id;
    if (known.isEmpty()) {
      String name = one.name().isEmpty() ? one.role() : one.name();
      id = ids.of(name, "person");
      names.put(id, name);
      tellOfName(id, name);
    } else {
      id = known.get(0);
      if (isLonger(one.name(), names.get(id))) {
        names.put(id, one.name());
      }
    }
    if (!one.role().isEmpty()) {
      tell(id, "role", one.role());
    }
    if (!one.number().isEmpty()) {
      tell(id, "phone", one.number());
    }
    return id;
  }

  /** Whether a name is another one with a surname behind it. */
  private static boolean isLonger(String name, String known) {
    if (!plain(name).startsWith(plain(known) + " ") || name.length() <= known.length()) {
      return false;
    }
    int behind = name.codePointAt(known.length() + 1 < name.length() ? known.length() + 1 : 0);
    return Character.isUpperCase(behind) || Character.isLowerCase(known.codePointAt(0));
  }

  /** A name such as "NHS 111" tells its number, and that it answers day and night. */
  private void tellOfName(String id, String name) {
    StringBuilder number = new StringBuilder();
    for (String word : name.split(" ")) {
      boolean isNumber = !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
      if (isNumber) {
        number.append(number.isEmpty() ? "" : " ").append(word);
      }
    }
    ContactHours.Answers answers = ContactHours.judge(name, "", number.toString(), "").answers();
    boolean isRole = isLikeWords(name);
    if (isRole && ToldByWords.allOf("kind", name, wording).contains("professional")) {
      tell(id, "role", name);
    }
    if (number.length() >= SHORTEST_NUMBER && answers == ContactHours.Answers.ALWAYS) {
      tell(id, "phone", number.toString());
      tell(id, "hours", "24/7");
    }
  }

  /** Whether words are no name: small letters, or an abbreviation such as GP. */
  private static boolean isLikeWords(String name) {
    boolean isSmall = name.equals(name.toLowerCase(Locale.ROOT));
    return isSmall || name.length() <= LONGEST_ABBREVIATION && name.indexOf(' ') < 0;
  }

  /** Names in an answer that nobody is known by yet. */
  public List<String> newcomers(String words, List<String> otherWords) {
    List<String> fresh = new ArrayList<>();
    for (Relation one : relations(words)) {
      if (isSomebody(one, otherWords) && knownAs(one).isEmpty()) {
        String name = one.name().isEmpty() ? one.role() : one.name();
        fresh.add(
            one.role().isEmpty() || name.equalsIgnoreCase(one.role())
                ? name
                : name + " (" + one.role() + ")");
      }
    }
    return fresh;
  }

  private boolean isSomebody(Relation one, List<String> otherWords) {
    String plain = plain(one.name());
    return !nameWords.isMe(plain)
        && !nameWords.isEverybody(plain)
        && !isNobody(one)
        && !otherWords.contains(one.name());
  }

  /** Why an answer does not say who is meant, if it does not. */
  public Optional<Meaning> unclear(String words, List<String> otherWords) {
    for (Relation one : relations(words)) {
      if (!isSomebody(one, otherWords)) {
        continue;
      }
      List<String> known = knownAs(one);
      if (known.size() > 1) {
        List<String> full = new ArrayList<>();
        known.forEach(id -> full.add(names.get(id)));
        return unclear(wording.say("unclear.which-person", String.join(", ", full)));
      }
      boolean isAnswer = Sayings.isYes(one.name()) || Sayings.isNo(one.name());
      if (isAnswer || !isName(one.name().isEmpty() ? one.role() : one.name())) {
        return unclear(wording.say("unclear.names"));
      }
      if (one.name().isEmpty() && known.isEmpty()) {
        return Optional.of(whoIs(one.role()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Meaning> unclear(String sentence) {
    return Optional.of(Meaning.unclear(sentence));
  }

  private boolean isName(String name) {
    boolean hasLetter = name.codePoints().anyMatch(Character::isLetter);
    boolean isLong = name.length() > LONGEST_NAME || name.split(" ").length > MOST_WORDS;
    boolean isNumber =
        name.length() >= SHORTEST_NUMBER
            && ContactHours.judge("", "", name, "").answers() == ContactHours.Answers.ALWAYS;
    boolean isSentence = nameWords.isSentence(plain(name)) || nameWords.isPronoun(plain(name));
    return (hasLetter || isNumber) && !isLong && !isSentence;
  }

  /** "My daughter" is a name that only the person knows. */
  private Meaning whoIs(String role) {
    List<String> unplaced = new ArrayList<>();
    names.forEach(
        (id, name) -> {
          if (!told(id).containsKey("role")) {
            unplaced.add(name);
          }
        });
    if (unplaced.size() == 1) {
      String name = unplaced.get(0);
      return Meaning.unclear(
          wording.say("unclear.relation-one", name, role), name + " (" + role + ")");
    }
    return unplaced.isEmpty()
        ? Meaning.unclear(wording.say("unclear.relation", role, role), '"' + role + '"')
        : Meaning.unclear(wording.say("unclear.relation-some", String.join(", ", unplaced), role));
  }

  private List<String> knownAs(Relation one) {
    if (one.name().isEmpty()) {
      return knownBy(one.role());
    }
    String plain = plain(one.name());
    List<String> begins = new ArrayList<>();
    for (Map.Entry<String, String> somebody : names.entrySet()) {
      String known = plain(somebody.getValue());
      if (known.equals(plain) || somebody.getKey().equals(plain)) {
        return List.of(somebody.getKey());
      }
      if (known.startsWith(plain + " ") || plain.startsWith(known + " ")) {
        begins.add(somebody.getKey());
      }
    }
    boolean isCalledByRole = begins.isEmpty() && plain.equals(plain(one.role()));
    return isCalledByRole ? knownBy(one.role()) : begins;
  }

  private List<String> knownBy(String role) {
    List<String> known = new ArrayList<>();
    String last = plain(role.substring(role.lastIndexOf(' ') + 1));
    for (String id : names.keySet()) {
      String own = " " + plain(told(id).getOrDefault("role", "")) + " ";
      if (own.contains(" " + last + " ")) {
        known.add(id);
      }
    }
    return known;
  }

  /** Everybody in an answer; "Rhian, my daughter" is one. */
  private List<Relation> relations(String words) {
    List<Relation> all = new ArrayList<>();
    for (String part : nameWords.split(words)) {
      NameAndNumber said = NameAndNumber.of(part, wording);
      Relation last = all.isEmpty() ? null : all.get(all.size() - 1);
      if (said.name().isEmpty() && last != null && last.number().isEmpty()) {
        all.set(all.size() - 1, last.withNumber(said.number()));
        continue;
      }
      Relation one =
          said.name().isEmpty()
              ? Relation.of(part, wording)
              : Relation.of(said.name(), wording).withNumber(said.number());
      boolean isSame =
          last != null
              && last.role().isEmpty()
              && one.name().isEmpty()
              && NameWords.isBehindComma(words, part)
              && !nameWords.isMe(plain(last.name()));
      if (isSame) {
        all.set(
            all.size() - 1,
            new Relation(
                last.name(), one.role(), one.number().isEmpty() ? last.number() : one.number()));
      } else {
        all.add(one);
      }
    }
    return all;
  }

  /** A name in small letters, without accents. */
  public static String plain(String name) {
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
