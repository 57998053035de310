package careplan.conversation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Short answers that mean the same however they are said: yes, no, that there is nothing (more),
 * and that the answer is not known. From the table of wording, in English and Welsh together,
 * because whoever talks Welsh says "yes" too.
 */
public final class Sayings {
  private static final Sayings BOTH = new Sayings();
  private static final int LONGEST = 80;

  private final Set<String> yes = words("says.yes");
  private final Set<String> no = words("says.no");
  private final Set<String> none = words("says.none");
  private final Set<String> open = words("says.open");
  private final Set<String> before = words("says.before");
  private final Set<String> behind = words("says.behind");

  private Sayings() {}

  private static Set<String> words(String key) {
    Set<String> words = new HashSet<>();
    for (String language : List.of("en", "cy")) {
      for (String one : Conversation.wording(language).say(key).split(",")) {
        words.add(one.strip());
      }
    }
    return Set.copyOf(words);
  }

  /** Whether the words are a bare yes. */
  public static boolean isYes(String words) {
    return BOTH.isOneOf(words, BOTH.yes);
  }

  /** Whether the words are a bare no. */
  public static boolean isNo(String words) {
    return BOTH.isOneOf(words, BOTH.no);
  }

  /** Whether the words say that there is nothing, or nothing more: none, that's all, no. */
  public static boolean isNone(String words) {
    return BOTH.isOneOf(words, BOTH.none) || isNo(words);
  }

  /** Whether the words say no more than that there is no answer yet: don't know, n/a, not sure. */
  public static boolean isOpen(String words) {
    return BOTH.isOneOf(words, BOTH.open);
  }

  private boolean isOneOf(String words, Set<String> sayings) {
    if (words.length() > LONGEST) {
      return false;
    }
    String plain = plain(words);
    if (sayings.contains(plain)) {
      return true;
    }
    String core = core(plain);
    return !core.equals(plain) && sayings.contains(core);
  }

  /** Small letters, without marks and apostrophes; of nothing but marks, the marks' first. */
  private static String plain(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    boolean hasLetter = words.codePoints().anyMatch(Character::isLetterOrDigit);
    for (char c : words.strip().toLowerCase(Locale.ROOT).toCharArray()) {
      boolean isSpace = Character.isWhitespace(c) || ",;:.!?\u2026".indexOf(c) >= 0 && hasLetter;
      if (isSpace) {
        if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
          plain.append(' ');
        }
      } else if (c != '\'' && c != '\u2019' && (hasLetter || plain.isEmpty())) {
        plain.append(c);
      }
    }
    return plain.toString().strip();
  }

  /** Without what is said around an answer: "no, that's all, thanks" is "that's all". */
  private String core(String plain) {
    String core = plain;
    boolean isShorter = true;
    while (isShorter) {
      isShorter = false;
      for (String word : behind) {
        if (core.endsWith(" " + word)) {
          core = core.substring(0, core.length() - word.length() - 1);
          isShorter = true;
        }
      }
      for (String word : before) {
        if (core.startsWith(word + " ")) {
          core = core.substring(word.length() + 1);
          isShorter = true;
        }
      }
    }
    return core;
  }
}
